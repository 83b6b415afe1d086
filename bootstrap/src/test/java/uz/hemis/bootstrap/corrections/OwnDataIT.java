package uz.hemis.bootstrap.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.EMPLOYEES;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;

/** People correct their own data, and the HR department accepts or refuses: 4.2, 4.3. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OwnDataIT {

  private static final String OWN_DATA = "/api/v1/corrections/own-data";
  private static final String PROPOSALS = "/api/v1/approvals/proposals";
  private static final String HR = "kadrlar";
  private static final String OWN_PASSWORD = "olma nok anor behi";

  private final Map<String, Object> registration = Entries.newcomer();
  private Response card;
  private String employee;
  private String person;

  @BeforeEach
  void a_member_of_staff() {
    card = Entries.register(registration);
    employee = card.path("id");
    person = card.path("personId");
  }

  @Test
  void people_see_what_the_system_holds_about_them() {
    String token = signedInAs("TEACHER");
    Response own = Api.bearing(token).get(OWN_DATA + "/current");

    assertThat(own.<String>path("id")).isEqualTo(employee);
    assertThat(own.<String>path("birthDate")).isEqualTo(registration.get("birthDate"));
    String pinfl = (String) registration.get("pinfl");
    assertThat(own.<String>path("pinfl")).isEqualTo("**********" + pinfl.substring(10));
    assertThat(own.asString()).doesNotContain(pinfl);
    assertThat(
            Api.as("rahbariyat")
                .queryParam("subject", employee)
                .queryParam("action", "getOwnData")
                .get("/api/v1/audit/deeds")
                .<String>path("items[0].person"))
        .isEqualTo(person);
  }

  @Test
  void a_correction_that_the_hr_department_accepts_takes_effect() {
    String token = signedInAs("TEACHER");
    Map<String, Object> entry = phone("91 765-43-21");
    entry.put("name", Map.of("latin", Map.of("familyName", "Sinovoy", "givenName", "Anvar")));
    entry.put("file", paper(token));
    Response proposed = propose(token, entry);
    assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(201);
    assertThat(proposed.header("Location")).isEqualTo(PROPOSALS + "/" + proposed.path("id"));
    assertThat(proposed.<String>path("subject")).isEqualTo(employee);
    assertThat(proposed.<String>path("payload.reason")).isEqualTo("Yangi raqam");
    assertThat(Api.as(HR).get(EMPLOYEES + "/" + employee).<String>path("phone")).isNull();

    Response decided = decide(HR, proposed, "APPROVE", null);

    assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
    assertThat(decided.<String>path("decision.result")).isEqualTo(employee);
    Response corrected = Api.as(HR).get(EMPLOYEES + "/" + employee);
    assertThat(corrected.<String>path("phone")).isEqualTo("+998917654321");
    assertThat(corrected.<String>path("name.latin.familyName")).isEqualTo("Sinovoy");
    Response mine = Api.bearing(token).queryParam("state", "APPROVED").get(OWN_DATA);
    assertThat(mine.jsonPath().getList("items.id")).containsExactly(proposed.<String>path("id"));
  }

  @Test
  void a_refused_correction_changes_nothing_and_says_why() {
    String token = signedInAs("TEACHER");
    Response proposed = propose(token, phone("91 765-43-21"));

    assertThat(decide(HR, proposed, "REFUSE", "Hujjat yoʻq").statusCode()).isEqualTo(200);

    Response mine = Api.bearing(token).get(OWN_DATA);
    assertThat(mine.<String>path("items[0].state")).isEqualTo("REFUSED");
    assertThat(mine.<String>path("items[0].decision.reason")).isEqualTo("Hujjat yoʻq");
    assertThat(Api.as(HR).get(EMPLOYEES + "/" + employee).<String>path("phone")).isNull();
  }

  @Test
  void a_newer_correction_replaces_the_undecided_one() {
    String token = signedInAs("TEACHER");
    Response first = propose(token, phone("91 765-43-21"));
    propose(token, phone("91 765-43-22"));

    assertThat(Api.as(HR).get(PROPOSALS + "/" + first.path("id")).<String>path("state"))
        .isEqualTo("VOID");
  }

  @Test
  void what_was_changed_meanwhile_is_not_overwritten() {
    Response proposed = propose(signedInAs("TEACHER"), phone("91 765-43-21"));
    Api.as(HR)
        .contentType("application/merge-patch+json")
        .header("If-Match", card.header("ETag"))
        .body(Map.of("phone", "91 000-00-00"))
        .patch(EMPLOYEES + "/" + employee)
        .then()
        .statusCode(200);

    assertRefused(decide(HR, proposed, "APPROVE", null), 409, "own-data-changed", "4.2");
    assertThat(Api.as(HR).get(PROPOSALS + "/" + proposed.path("id")).<String>path("state"))
        .isEqualTo("PROPOSED");
  }

  @Test
  void nobody_else_decides_and_an_hr_clerk_not_on_the_own_card() {
    String token = signedInAs("HR_DEPARTMENT");
    Response proposed = propose(token, phone("91 765-43-21"));

    assertRefused(
        decision(deed(token), proposed, ruling(proposed, "APPROVE", null)),
        409,
        "own-proposal",
        "4.3");
    assertRefused(
        decision(Api.deed("oquv"), proposed, ruling(proposed, "APPROVE", null)),
        404,
        "not-found",
        "1.3");
    assertThat(decide("kadrlar2", proposed, "APPROVE", null).statusCode()).isEqualTo(200);
  }

  @Test
  void what_is_not_the_own_contact_or_name_is_not_correctable() {
    String token = signedInAs("TEACHER");
    for (String member : List.of("pinfl", "birthDate", "citizenship", "degree", "employments")) {
      Map<String, Object> entry = phone("91 765-43-21");
      entry.put(member, "1");
      assertRefusedAt(propose(token, entry), 400, "invalid-request", null, "/" + member);
    }
    assertRefusedAt(propose(token, phone("12")), 422, "phone-malformed", "4.1", "/phone");
    Map<String, Object> nothing = new LinkedHashMap<>(Map.of("reason", "Yangi raqam"));
    assertRefused(propose(token, nothing), 422, "own-correction-empty", "4.2");
    Map<String, Object> unknown = phone("91 765-43-21");
    unknown.put("file", Entries.paper(HR, "OWN_DATA"));
    assertRefusedAt(propose(token, unknown), 422, "file-unknown", "order 5", "/file");
  }

  @Test
  void who_has_no_card_is_told_so() {
    assertRefused(Api.as("talaba").get(OWN_DATA + "/current"), 404, "own-card-missing", "4.2");
    assertRefused(
        Api.deed("talaba").body(phone("91 765-43-21")).post(OWN_DATA),
        404,
        "own-card-missing",
        "4.2");
    assertThat(Api.as("talaba").get(OWN_DATA).jsonPath().getList("items")).isEmpty();
  }

  /** Gives the card's person the role and an account, and signs in with it. */
  private String signedInAs(String role) {
    Map<String, Object> assignment = new LinkedHashMap<>();
    assignment.put("person", person);
    assignment.put("role", role);
    assignment.put("scope", Map.of("kind", role.equals("TEACHER") ? "SELF" : "INSTITUTION"));
    assignment.put("from", today().toString());
    assignment.put(
        "order",
        Map.of(
            "number",
            "V-" + Entries.serial(),
            "date",
            today().toString(),
            "file",
            Entries.paper("superadmin", "ORDER")));
    Api.deed("superadmin")
        .body(assignment)
        .post("/api/v1/access/assignments")
        .then()
        .statusCode(201);
    String login = "xodim" + Entries.serial();
    String userClass = role.equals("TEACHER") ? "TEACHER" : "RESPONSIBLE_STAFF";
    Response account =
        Api.as(HR)
            .contentType(ContentType.JSON)
            .body(Map.of("personId", person, "login", login, "userClass", userClass))
            .post("/api/v1/access/accounts");
    account.then().statusCode(201);
    String oneTime = account.path("oneTimePassword");
    Api.bearing(Api.signIn(login, oneTime).path("accessToken").asText())
        .contentType(ContentType.JSON)
        .body(Map.of("oldPassword", oneTime, "newPassword", OWN_PASSWORD))
        .post("/api/v1/access/own-password")
        .then()
        .statusCode(204);
    return Api.signIn(login, OWN_PASSWORD).path("accessToken").asText();
  }

  private static Map<String, Object> phone(String number) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("phone", number);
    entry.put("reason", "Yangi raqam");
    return entry;
  }

  private static String paper(String token) {
    Response uploaded =
        Entries.upload(
            Api.bearing(token),
            "OWN_DATA",
            "namuna.pdf",
            "%PDF-1.4 n\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
            "application/pdf");
    uploaded.then().statusCode(201);
    return uploaded.path("id");
  }

  private static RequestSpecification deed(String token) {
    return Api.bearing(token).header("Idempotency-Key", Api.key()).contentType(ContentType.JSON);
  }

  private static Response propose(String token, Map<String, Object> entry) {
    return deed(token).body(entry).post(OWN_DATA);
  }

  private static Response decide(String login, Response proposed, String verdict, String reason) {
    return decision(Api.deed(login), proposed, ruling(proposed, verdict, reason));
  }

  private static Map<String, Object> ruling(Response proposed, String verdict, String reason) {
    Map<String, Object> ruling = new LinkedHashMap<>();
    ruling.put("decision", verdict);
    ruling.put("hash", proposed.<String>path("hash"));
    if (reason != null) {
      ruling.put("reason", reason);
    }
    return ruling;
  }

  private static Response decision(
      RequestSpecification deed, Response proposed, Map<String, Object> ruling) {
    return deed.body(ruling).post(PROPOSALS + "/" + proposed.path("id") + "/decision");
  }
}
