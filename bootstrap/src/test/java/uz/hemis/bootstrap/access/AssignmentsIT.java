package uz.hemis.bootstrap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.EMPLOYEES;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;
import static uz.hemis.bootstrap.support.Refusals.pointers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;

/** Giving roles by internal orders and taking them back: 1.2, 1.3 and 2.1 over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AssignmentsIT {

  private static final String ASSIGNMENTS = "/api/v1/access/assignments";
  private static final String ADMINISTRATOR = "superadmin";
  private static final String OWN_PASSWORD = "olma nok anor behi";

  private String person;

  @BeforeEach
  void somebody() {
    person = Entries.register(Entries.newcomer()).path("personId");
  }

  @Test
  void a_role_is_given_by_an_order() {
    Map<String, Object> entry = entry("ACADEMIC_DEPARTMENT");
    Response assignment = assign(entry);

    assertThat(assignment.statusCode()).as(assignment.asString()).isEqualTo(201);
    assertThat(assignment.header("Location")).isEqualTo(ASSIGNMENTS + "/" + assignment.path("id"));
    assertThat(assignment.header("ETag")).isEqualTo("\"" + assignment.path("version") + "\"");
    assertThat(assignment.<String>path("personName")).isEqualTo("Sinovov Anvar");
    assertThat(Api.as("rahbariyat").get(assignment.header("Location")).asString())
        .isEqualTo(assignment.asString());
    assertThat(
            Api.as("nazoratchi")
                .queryParam("person", person)
                .queryParam("activeOn", today().toString())
                .get(ASSIGNMENTS)
                .jsonPath()
                .getList("items.id"))
        .containsExactly(assignment.<String>path("id"));
  }

  @Test
  void the_catalogue_reckons_whether_a_role_was_given_and_taken_back_in_time() {
    Map<String, Object> entry = entry("ACADEMIC_DEPARTMENT");
    entry.put("order", document(today().minusMonths(1)));
    String assignment = assign(entry).path("id");
    assertThat(revoke(assignment, "left").statusCode()).isEqualTo(200);

    assertThat(
            Api.as(ADMINISTRATOR)
                .queryParam("duty", "ROLE_ASSIGNMENT")
                .queryParam("subject", person)
                .get("/api/v1/duties/instances")
                .jsonPath()
                .<Map<String, Object>>getList("items"))
        .extracting(each -> each.get("event") + " " + each.get("state"))
        .containsExactlyInAnyOrder("ROLE_ASSIGNED DONE_LATE", "ROLE_REVOKED DONE_IN_TIME");
  }

  @Test
  void without_an_order_no_role_is_given() {
    Map<String, Object> entry = entry("ACADEMIC_DEPARTMENT");
    entry.remove("order");
    assertOrderMissing(assign(entry));
    entry.put("order", Map.of("number", "1", "date", today().toString()));
    assertOrderMissing(assign(entry));
    entry.put(
        "order", Map.of("number", "1", "date", today().toString(), "file", UUID.randomUUID()));
    assertRefusedAt(assign(entry), 422, "file-unknown", "order 5", "/order/file");
  }

  @Test
  void an_order_is_not_younger_than_the_role() {
    Map<String, Object> entry = entry("ACADEMIC_DEPARTMENT");
    entry.put("from", today().minusDays(1).toString());
    assertRefusedAt(assign(entry), 422, "order-after-start", "2.1", "/order/date");
  }

  @Test
  void a_scope_fits_the_role() {
    Map<String, Object> entry = entry("DEAN");
    assertRefusedAt(assign(entry), 422, "scope-unfit", "1.3", "/scope/kind");
    entry.put("scope", Map.of("kind", "FACULTY"));
    assertRefusedAt(assign(entry), 422, "scope-unfit", "1.3", "/scope/unit");
    entry.put("scope", Map.of("kind", "FACULTY", "unit", UUID.randomUUID()));
    assertRefused(assign(entry), 422, "unit-unknown", "3.1.3");
    entry.put("scope", Map.of("kind", "FACULTY", "unit", Entries.unit("K11")));
    assertRefusedAt(assign(entry), 422, "scope-unfit", "1.3", "/scope/unit");
    entry.put("scope", Map.of("kind", "FACULTY", "unit", Entries.unit("F2")));
    assertThat(assign(entry).statusCode()).isEqualTo(201);
  }

  @Test
  void roles_of_rttrm_and_the_ministry_are_not_given_by_the_institution() {
    for (String role : List.of("SUPER_ADMINISTRATOR", "RTTRM_OPERATOR", "OVERSEER")) {
      assertRefusedAt(assign(entry(role)), 403, "role-not-assignable", "2.2", "/role");
    }
  }

  @Test
  void nobody_unknown_is_given_a_role_and_only_the_administrator_gives_it() {
    Map<String, Object> entry = entry("LIBRARY");
    entry.put("person", UUID.randomUUID());
    assertRefusedAt(assign(entry), 422, "holder-unknown", "2.1", "/person");
    Response officer = Api.deed("kadrlar").body(entry("LIBRARY")).post(ASSIGNMENTS);
    assertRefused(officer, 403, "permission-missing", "1.3");
  }

  @Test
  void the_same_role_is_not_held_twice_on_one_day() {
    Map<String, Object> first = entry("LIBRARY");
    first.put("to", today().plusDays(10).toString());
    assertThat(assign(first).statusCode()).isEqualTo(201);
    Map<String, Object> second = entry("LIBRARY");
    second.put("from", today().plusDays(10).toString());
    assertRefused(assign(second), 409, "assignment-overlaps", "2.1");
    second.put("from", today().plusDays(11).toString());
    assertThat(assign(second).statusCode()).isEqualTo(201);
  }

  @Test
  void of_ten_equal_assignments_at_once_one_is_given() throws Exception {
    List<Callable<Integer>> deeds =
        IntStream.range(0, 10)
            .mapToObj(i -> entry("LIBRARY"))
            .map(entry -> (Callable<Integer>) () -> assign(entry).statusCode())
            .toList();
    assertThat(AtOnce.all(deeds)).containsOnly(201, 409).containsOnlyOnce(201);
  }

  @Test
  void who_loses_the_role_is_refused_at_the_next_request() {
    String login = "yangi" + Entries.serial();
    String password = account(login, "RESPONSIBLE_STAFF").path("oneTimePassword");
    String assignment = assign(entry("ACADEMIC_DEPARTMENT")).path("id");
    String token = Api.signIn(login, password).path("accessToken").asText();
    assertRefused(Api.bearing(token).get(EMPLOYEES), 403, "password-change-required", "3.1.1");
    changePassword(token, password);
    token = Api.signIn(login, OWN_PASSWORD).path("accessToken").asText();
    assertThat(Api.bearing(token).get(EMPLOYEES).statusCode()).isEqualTo(200);

    Response revoked = revoke(assignment, "Boshqa boʻlimga oʻtdi");

    assertThat(revoked.statusCode()).as(revoked.asString()).isEqualTo(200);
    assertThat(revoked.<String>path("revocation.reason")).isEqualTo("Boshqa boʻlimga oʻtdi");
    assertRefused(Api.bearing(token).get(EMPLOYEES), 401, "not-signed-in", "2.3");
    assertRefused(signIn(login), 403, "no-active-role", "1.3");
    assertRefused(revoke(assignment, "Yana"), 409, "assignment-revoked", "2.1");
  }

  @Test
  void the_institution_does_not_revoke_what_it_does_not_give() {
    String administrators =
        Api.as("rttrm")
            .queryParam("role", "SUPER_ADMINISTRATOR")
            .queryParam("activeOn", today().toString())
            .get(ASSIGNMENTS)
            .path("items[0].id");
    assertRefused(revoke(administrators, "Xato"), 403, "role-not-assignable", "2.2");
    assertRefused(revoke(UUID.randomUUID().toString(), "Xato"), 404, "not-found", "1.3");
  }

  @Test
  void an_account_belongs_to_a_person_once_under_a_login_of_its_own() {
    String login = "yagona" + Entries.serial();
    assertThat(account(login, "RESPONSIBLE_STAFF").statusCode()).isEqualTo(201);
    assertRefused(account(login + "x", "RESPONSIBLE_STAFF"), 409, "account-exists", "1.2");
    person = Entries.register(Entries.newcomer()).path("personId");
    assertRefused(account(login, "RESPONSIBLE_STAFF"), 409, "login-taken", "1.2");
    assertRefused(account(login + "y", "ADMINISTRATOR"), 403, "account-beyond-role", "2.2");
    person = UUID.randomUUID().toString();
    assertRefusedAt(
        account(login + "z", "TEACHER"), 422, "account-person-unknown", "1.2", "/personId");
  }

  @Test
  void a_role_fits_the_class_of_the_account() {
    account("sinf" + Entries.serial(), "STUDENT");
    assertRefusedAt(assign(entry("LIBRARY")), 422, "user-class-unfit", "1.2", "/role");
  }

  private Map<String, Object> entry(String role) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("person", person);
    entry.put("role", role);
    entry.put("scope", Map.of("kind", "INSTITUTION"));
    entry.put("from", today().toString());
    entry.put("order", document(today()));
    return entry;
  }

  private static Map<String, Object> document(LocalDate date) {
    return Map.of(
        "number",
        "B-" + Entries.serial(),
        "date",
        date.toString(),
        "file",
        Entries.paper(ADMINISTRATOR, "ORDER"));
  }

  private static Response assign(Map<String, Object> entry) {
    return Api.deed(ADMINISTRATOR).body(entry).post(ASSIGNMENTS);
  }

  private static Response revoke(String assignment, String reason) {
    return Api.deed(ADMINISTRATOR)
        .body(Map.of("reason", reason))
        .post(ASSIGNMENTS + "/" + assignment + "/revocation");
  }

  private Response account(String login, String userClass) {
    return Api.as("kadrlar")
        .contentType(ContentType.JSON)
        .body(Map.of("personId", person, "login", login, "userClass", userClass))
        .post("/api/v1/access/accounts");
  }

  private static void changePassword(String token, String oneTime) {
    Api.bearing(token)
        .contentType(ContentType.JSON)
        .body(Map.of("oldPassword", oneTime, "newPassword", OWN_PASSWORD))
        .post("/api/v1/access/own-password")
        .then()
        .statusCode(204);
  }

  private static Response signIn(String login) {
    return Api.anonymous()
        .contentType(ContentType.JSON)
        .body(Map.of("login", login, "password", OWN_PASSWORD))
        .post("/api/v1/access/sessions");
  }

  private static void assertOrderMissing(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
    assertThat(answer.jsonPath().getList("errors.type")).containsOnly("/problems/order-missing");
    assertThat(pointers(answer)).allMatch(pointer -> pointer.startsWith("/order"));
  }
}
