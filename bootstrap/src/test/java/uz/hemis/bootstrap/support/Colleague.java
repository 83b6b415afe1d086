package uz.hemis.bootstrap.support;

import static uz.hemis.bootstrap.support.Entries.today;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import uz.hemis.domain.access.Role;

/** Somebody at the demo institution, with roles and one account or more. */
public final class Colleague {

  private static final String ADMINISTRATOR = "superadmin";
  private static final String OWN_PASSWORD = "olma nok anor behi";

  private final String person;
  private final Map<Role, String> assignments = new LinkedHashMap<>();

  private Colleague(String person) {
    this.person = person;
  }

  /** Somebody new among the employees. */
  public static Colleague newcomer() {
    return of(Entries.register(Entries.newcomer()).path("personId"));
  }

  /** The person who is entered already. */
  public static Colleague of(String person) {
    return new Colleague(person);
  }

  public String person() {
    return person;
  }

  /** The assignment by which the role is held. */
  public String assignment(Role role) {
    return assignments.get(role);
  }

  /** Gives the role; in the unit when one is named. */
  public Colleague with(Role role, String unit) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("person", person);
    entry.put("role", role.name());
    entry.put(
        "scope",
        unit == null
            ? Map.of("kind", role.scopeKind().name())
            : Map.of("kind", role.scopeKind().name(), "unit", unit));
    entry.put("from", today().toString());
    entry.put("order", order(ADMINISTRATOR));
    Response given = Api.deed(ADMINISTRATOR).body(entry).post("/api/v1/access/assignments");
    given.then().statusCode(201);
    assignments.put(role, given.path("id"));
    return this;
  }

  /** Takes the role back. */
  public void lose(Role role) {
    Api.deed(ADMINISTRATOR)
        .body(Map.of("reason", "Boshqa ishga oʻtdi"))
        .post("/api/v1/access/assignments/" + assignment(role) + "/revocation")
        .then()
        .statusCode(200);
  }

  /** Opens an account of the class and gives its access token in the role. */
  public String token(String userClass, Role role) {
    String login = "hamkor" + Entries.serial();
    String oneTime = account(login, userClass).path("oneTimePassword");
    String first = Api.signIn(login, oneTime).path("accessToken").asText();
    Api.bearing(first)
        .contentType(ContentType.JSON)
        .body(Map.of("oldPassword", oneTime, "newPassword", OWN_PASSWORD))
        .post("/api/v1/access/own-password")
        .then()
        .statusCode(204);
    return acting(Api.signIn(login, OWN_PASSWORD).path("accessToken").asText(), role);
  }

  /** The token of the same session in another role. */
  public String acting(String token, Role role) {
    Response chosen =
        Api.bearing(token)
            .contentType(ContentType.JSON)
            .body(Map.of("assignmentId", assignment(role)))
            .post("/api/v1/access/sessions/current/role");
    chosen.then().statusCode(200);
    return chosen.path("accessToken");
  }

  /** A deed under the token. */
  public static RequestSpecification deed(String token) {
    return Api.bearing(token).header("Idempotency-Key", Api.key()).contentType(ContentType.JSON);
  }

  /** An order of today that the demo account uploads. */
  public static Map<String, Object> order(String login) {
    return Map.of(
        "number",
        "V-" + Entries.serial(),
        "date",
        today().toString(),
        "file",
        Entries.paper(login, "ORDER"));
  }

  private Response account(String login, String userClass) {
    Response opened =
        Api.as("kadrlar")
            .contentType(ContentType.JSON)
            .body(Map.of("personId", person, "login", login, "userClass", userClass))
            .post("/api/v1/access/accounts");
    opened.then().statusCode(201);
    return opened;
  }
}
