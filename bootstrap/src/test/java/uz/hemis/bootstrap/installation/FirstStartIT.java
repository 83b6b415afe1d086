package uz.hemis.bootstrap.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uz.hemis.bootstrap.TargetDirectory;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Authenticator;

/** From the empty database of a first start in production to the institution's own officers. */
@QuarkusTest
@TestProfile(FirstStartIT.Production.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartIT {

  private static final byte[] PAPER = "%PDF-1.7 buyruq".getBytes(StandardCharsets.US_ASCII);
  private static final String PAPER_DATE = "2026-01-05";
  private static final String OPERATORS_OWN = "tog daryo bulut yel";
  private static final String ADMINISTRATORS_OWN = "olma anor behi uzum";

  @ConfigProperty(name = "hemis.first-operator.file")
  Path operatorFile;

  @Inject DataSource database;
  @Inject FirstStart start;

  /** A production installation with a database of its own. */
  public static final class Production implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> overrides = new HashMap<>();
      overrides.put("hemis.profile", "prod");
      overrides.put("hemis.demo", "false");
      overrides.putAll(FirstFactsExample.at(paper()));
      return overrides;
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(
              TestDatabase.class, Map.of(TestDatabase.DIRECTORY, "first-start-data")));
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }

    private static Path paper() {
      try {
        return Files.write(TargetDirectory.path().resolve("first-order.pdf"), PAPER);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  @Order(1)
  void the_first_start_enters_one_installation_and_one_operator_as_a_deed_of_the_system()
      throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(operatorFile)))
        .isEqualTo("rw-------");
    assertThat(count("select count(*) from installation where handed_over_at is null")).isOne();
    assertThat(count("select count(*) from structure_institution")).isOne();
    assertThat(count("select count(*) from people_person")).isOne();
    assertThat(count("select count(*) from access_account where must_change_password and not demo"))
        .isOne();
    assertThat(count("select count(*) from access_assignment where role = 'RTTRM_OPERATOR'"))
        .isOne();
    assertThat(
            count(
                "select count(*) from audit_entry where action = 'installSystem'"
                    + " and person_id is null and done"))
        .isOne();
  }

  @Test
  @Order(2)
  void another_start_asks_for_nothing_and_changes_nothing() throws Exception {
    byte[] written = Files.readAllBytes(operatorFile);
    start.onStart(null);
    assertThat(Files.readAllBytes(operatorFile)).isEqualTo(written);
    assertThat(count("select count(*) from people_person")).isOne();
  }

  @Test
  @Order(3)
  void the_operator_hands_over_and_the_super_administrator_gives_the_first_roles()
      throws Exception {
    String operator = operator();
    String letter = upload(operator, "ORDER");
    Map<String, Object> named = superAdministrator(letter);
    assertRefused(bind(operator, named), 409, "installation-step");
    post(operator, "/api/v1/installation/hand-over", Map.of("act", paper(upload(operator, "ACT"))))
        .then()
        .statusCode(200);
    assertRefused(
        post(operator, "/api/v1/installation/activation", null), 409, "installation-step");

    JsonNode bound = bind(operator, named).then().statusCode(201).extract().as(JsonNode.class);
    Map<String, Object> another = superAdministrator(upload(operator, "ORDER"));
    another.put("login", "another");
    assertRefused(bind(operator, another), 409, "super-administrator-exists");
    post(operator, "/api/v1/installation/activation", null).then().statusCode(200);
    assertRefused(bind(operator, another), 409, "installation-step");

    String administrator = administrator(bound.get("oneTimePassword").asText());
    appoint(administrator, "LEADERSHIP", "rahbariyat", "30101800000027", "Sinovov", "Botir");
    appoint(administrator, "HR_DEPARTMENT", "kadrlar", "30101900000042", "Misolov", "Davron");
  }

  private String operator() throws IOException {
    JsonNode file = new ObjectMapper().readTree(operatorFile.toFile());
    String drawn = file.get("oneTimePassword").asText();
    String token = signIn("rttrm", drawn, null);
    assertRefused(as(token).get("/api/v1/installation/current"), 403, "password-change-required");
    changePassword(token, drawn, OPERATORS_OWN);
    return signIn("rttrm", OPERATORS_OWN, null);
  }

  private String administrator(String drawn) {
    String token = signIn("superadmin", drawn, null);
    changePassword(token, drawn, ADMINISTRATORS_OWN);
    String restricted = signIn("superadmin", ADMINISTRATORS_OWN, null);
    assertRefused(as(restricted).get("/api/v1/access/accounts"), 403, "second-factor-required");
    String secret =
        as(restricted).post("/api/v1/access/second-factor").then().extract().path("secret");
    Authenticator authenticator = new Authenticator(secret);
    as(restricted)
        .contentType(ContentType.JSON)
        .body(Map.of("oneTimeCode", authenticator.code(Instant.now())))
        .post("/api/v1/access/second-factor/confirmation")
        .then()
        .statusCode(204);
    return signIn(
        "superadmin", ADMINISTRATORS_OWN, authenticator.code(Instant.now().plusSeconds(30)));
  }

  /** Enters the person, gives the role by an order, opens the account and signs in with it. */
  private void appoint(
      String administrator, String role, String login, String pinfl, String family, String given) {
    String employee =
        post(administrator, "/api/v1/personnel/employees", identity(pinfl, family, given))
            .then()
            .statusCode(201)
            .extract()
            .path("personId");
    Map<String, Object> assignment =
        Map.of(
            "person", employee,
            "role", role,
            "scope", Map.of("kind", "INSTITUTION"),
            "from", LocalDate.now().minusDays(1).toString(),
            "order", paper(upload(administrator, "ORDER")));
    post(administrator, "/api/v1/access/assignments", assignment).then().statusCode(201);
    String drawn =
        as(administrator)
            .contentType(ContentType.JSON)
            .body(Map.of("personId", employee, "login", login, "userClass", "RESPONSIBLE_STAFF"))
            .post("/api/v1/access/accounts")
            .then()
            .statusCode(201)
            .extract()
            .path("oneTimePassword");
    assertThat(signIn(login, drawn, null)).isNotBlank();
  }

  private static Map<String, Object> superAdministrator(String letter) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("person", identity("40101850000036", "Namunova", "Aziza"));
    entry.put("login", "superadmin");
    entry.put("letter", paper(letter));
    return entry;
  }

  private static Map<String, Object> identity(String pinfl, String family, String given) {
    boolean female = pinfl.startsWith("4");
    return Map.of(
        "name",
        Map.of("latin", Map.of("familyName", family, "givenName", given)),
        "birthDate",
        "19" + pinfl.substring(5, 7) + "-01-01",
        "sex",
        female ? "FEMALE" : "MALE",
        "citizenship",
        "UZBEKISTAN",
        "pinfl",
        pinfl);
  }

  private static Map<String, Object> paper(String file) {
    return Map.of("number", "1-X", "date", PAPER_DATE, "file", file);
  }

  private static Response bind(String token, Map<String, Object> entry) {
    return post(token, "/api/v1/installation/super-administrator", entry);
  }

  private static String upload(String token, String purpose) {
    return as(token)
        .header("Idempotency-Key", Api.key())
        .multiPart("purpose", purpose)
        .multiPart("file", "hujjat.pdf", PAPER, "application/pdf")
        .post("/api/v1/files")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response post(String token, String path, Object body) {
    RequestSpecification request = as(token).header("Idempotency-Key", Api.key());
    return body == null
        ? request.post(path)
        : request.contentType(ContentType.JSON).body(body).post(path);
  }

  private static String signIn(String login, String password, String code) {
    Map<String, String> proof = new HashMap<>(Map.of("login", login, "password", password));
    if (code != null) {
      proof.put("oneTimeCode", code);
    }
    return Api.anonymous()
        .contentType(ContentType.JSON)
        .body(proof)
        .post("/api/v1/access/sessions")
        .then()
        .statusCode(201)
        .extract()
        .path("accessToken");
  }

  private static void changePassword(String token, String old, String chosen) {
    as(token)
        .contentType(ContentType.JSON)
        .body(Map.of("oldPassword", old, "newPassword", chosen))
        .post("/api/v1/access/own-password")
        .then()
        .statusCode(204);
  }

  private static RequestSpecification as(String token) {
    return Api.anonymous().header("Authorization", "Bearer " + token);
  }

  private static void assertRefused(Response answer, int status, String rule) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.jsonPath().getString("type")).endsWith("/problems/" + rule);
  }

  private long count(String sql) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
