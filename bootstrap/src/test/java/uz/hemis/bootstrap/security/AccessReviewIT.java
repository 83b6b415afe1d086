package uz.hemis.bootstrap.security;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.hemis.application.shared.KeptForATime;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Walk;
import uz.hemis.domain.access.Role;

/** Who got and lost which role, and whose accounts lie unused (2.3). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccessReviewIT {

  private static final String REVIEW = "/api/v1/security/access-review/";
  private static final String ASSIGNMENTS = "/api/v1/access/assignments";
  private static final String ADMINISTRATOR = "superadmin";

  private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-f]+);");

  @Inject Session session;
  @Inject @All List<KeptForATime> things;

  @TempDir Path folder;

  private String person;

  @BeforeEach
  void somebody() {
    person = Entries.register(Entries.newcomer()).path("personId");
  }

  @Test
  void a_role_given_and_taken_back_is_two_changes_with_order_and_doers() {
    String assignment = assign(today().minusDays(1), null);
    revoke(assignment, "Boshqa ishga oʻtdi");
    List<Map<String, Object>> changes = changesOf(assignment);
    assertThat(changes)
        .extracting(change -> change.get("kind"))
        .containsExactly("GRANTED", "REVOKED");
    assertThat(changes)
        .allSatisfy(
            change -> {
              assertThat(change).containsEntry("person", person).containsEntry("role", "LIBRARY");
              assertThat((String) change.get("orderNumber")).startsWith("B-");
              assertThat((String) change.get("doneByName")).isNotBlank();
            });
    assertThat(changes.get(1)).containsEntry("reason", "Boshqa ishga oʻtdi");
  }

  @Test
  void a_period_that_is_over_is_a_change_too_and_one_to_come_is_none() {
    String over = assign(today().minusDays(5), today().minusDays(1));
    assertThat(changesOf(over))
        .extracting(change -> change.get("kind"))
        .containsExactly("ENDED", "GRANTED");
    String lasting = assign(today(), today().plusDays(1));
    assertThat(changesOf(lasting))
        .extracting(change -> change.get("kind"))
        .containsExactly("GRANTED");
  }

  @Test
  void the_walk_through_the_pages_gives_every_change_once() {
    assign(today(), null);
    List<String> whole =
        Walk.through(
            () -> period(today(), today()),
            REVIEW + "changes",
            3,
            "items.collect { it.assignment + it.kind }");
    Response counted =
        period(today(), today())
            .queryParam("limit", 1)
            .queryParam("totalCount", true)
            .get(REVIEW + "changes");
    assertThat(whole).doesNotHaveDuplicates().hasSize(counted.<Integer>path("totalCount"));
  }

  @Test
  void a_period_does_not_end_before_it_begins() {
    for (String what : List.of("changes", "export")) {
      assertRefusedAt(
          period(today(), today().minusDays(1)).get(REVIEW + what),
          422,
          "period-reversed",
          "2.1",
          "/to");
    }
  }

  @Test
  void an_account_without_a_sign_in_lies_unused_from_the_day_it_was_made() {
    String account = account();
    assertThat(idle(30)).doesNotContain(account);
    makeOlder(account, 31);
    assertThat(idle(30)).contains(account);
    assertThat(idle(40)).doesNotContain(account);
  }

  @Test
  void the_walk_through_the_pages_gives_every_unused_account_once() {
    for (int i = 0; i < 3; i++) {
      somebody();
      makeOlder(account(), 60);
    }
    List<String> whole =
        Walk.through(
            () -> Api.as(Role.LEADERSHIP).queryParam("days", 30),
            REVIEW + "idle-accounts",
            2,
            "items.account");
    assertThat(whole).isEqualTo(idle(30)).doesNotHaveDuplicates().hasSizeGreaterThan(2);
  }

  @Test
  void the_last_sign_in_is_known_when_its_session_is_not_kept_any_more() {
    String account = account();
    makeOlder(account, 400);
    signedIn(account, 100);
    assertThat(idle(90)).contains(account);
    assertThat(idle(110)).doesNotContain(account);

    for (KeptForATime thing : things) {
      QuarkusTransaction.requiringNew()
          .run(() -> thing.removeBefore(Instant.now().minus(thing.term())));
    }

    assertThat(idle(90)).contains(account);
    assertThat(idle(110)).doesNotContain(account);
  }

  @Test
  void the_workbook_holds_both_sheets_and_no_formula() throws IOException {
    String assignment = assign(today(), null);
    revoke(assignment, "=1+1");
    String account = account();
    makeOlder(account, 120);
    Response answer =
        period(today(), today())
            .queryParam("days", 90)
            .header("Accept-Language", "ru")
            .get(REVIEW + "export");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType())
        .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(answer.header("Content-Disposition")).contains("access-review.xlsx");
    Path book = Files.write(folder.resolve("review.xlsx"), answer.asByteArray());
    try (ZipFile zip = new ZipFile(book.toFile())) {
      assertThat(part(zip, "workbook.xml")).contains("Выданные и отозванные роли");
      assertThat(part(zip, "worksheets/sheet1.xml"))
          .contains(assignment, "=1+1", "Номер приказа", "выдана", "отозвана")
          .doesNotContain("<f>");
      assertThat(part(zip, "worksheets/sheet2.xml")).contains(login(account), "Sinovov Anvar");
    }
  }

  @Test
  void others_do_not_review() {
    for (String what : List.of("changes", "export")) {
      assertRefused(
          Api.as(Role.HR_DEPARTMENT)
              .queryParam("from", today().toString())
              .queryParam("to", today().toString())
              .get(REVIEW + what),
          403,
          "permission-missing",
          "1.3");
    }
    assertRefused(
        Api.as(Role.HR_DEPARTMENT).get(REVIEW + "idle-accounts"), 403, "permission-missing", "1.3");
  }

  private List<Map<String, Object>> changesOf(String assignment) {
    return period(today().minusDays(1), today())
        .queryParam("limit", 200)
        .get(REVIEW + "changes")
        .jsonPath()
        .getList("items.findAll { it.assignment == '" + assignment + "' }");
  }

  private static RequestSpecification period(LocalDate from, LocalDate to) {
    return Api.as(Role.LEADERSHIP)
        .queryParam("from", from.toString())
        .queryParam("to", to.toString());
  }

  private static List<String> idle(int days) {
    return Api.as(Role.LEADERSHIP)
        .queryParam("days", days)
        .queryParam("limit", 200)
        .get(REVIEW + "idle-accounts")
        .jsonPath()
        .getList("items.account", String.class);
  }

  private String assign(LocalDate from, LocalDate to) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("person", person);
    entry.put("role", "LIBRARY");
    entry.put("scope", Map.of("kind", "INSTITUTION"));
    entry.put("from", from.toString());
    if (to != null) {
      entry.put("to", to.toString());
    }
    entry.put(
        "order",
        Map.of(
            "number",
            "B-" + Entries.serial(),
            "date",
            from.toString(),
            "file",
            Entries.paper(ADMINISTRATOR, "ORDER")));
    Response assignment = Api.deed(ADMINISTRATOR).body(entry).post(ASSIGNMENTS);
    assignment.then().statusCode(201);
    return assignment.path("id");
  }

  private static void revoke(String assignment, String reason) {
    Api.deed(ADMINISTRATOR)
        .body(Map.of("reason", reason))
        .post(ASSIGNMENTS + "/" + assignment + "/revocation")
        .then()
        .statusCode(200);
  }

  private String account() {
    Response account =
        Api.as("kadrlar")
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "personId",
                    person,
                    "login",
                    "yotgan" + Entries.serial(),
                    "userClass",
                    "RESPONSIBLE_STAFF"))
            .post("/api/v1/access/accounts");
    account.then().statusCode(201);
    return account.path("id");
  }

  private String login(String account) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                    .createNativeQuery(
                        "select login from access_account where id = :id", String.class)
                    .setParameter("id", UUID.fromString(account))
                    .getSingleResult());
  }

  private void makeOlder(String account, int days) {
    run(
        "update access_account set created_at = :at where id = :id",
        account,
        Instant.now().minus(Duration.ofDays(days)));
  }

  private void signedIn(String account, int days) {
    run(
        """
        insert into access_session (id, account_id, assignment_id, created_at, last_refreshed_at,
          expires_at)
        select gen_random_uuid(), :id, a.id, :at, :at, cast(:at as timestamptz) + interval '12 hours'
        from access_assignment a limit 1
        """,
        account,
        Instant.now().minus(Duration.ofDays(days)));
  }

  private void run(String sql, String account, Instant at) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createNativeMutationQuery(sql)
                    .setParameter("id", UUID.fromString(account))
                    .setParameter("at", at)
                    .executeUpdate());
  }

  /** The part with its letters in clear, which the workbook writes as character references. */
  private static String part(ZipFile zip, String name) throws IOException {
    String xml =
        new String(
            zip.getInputStream(zip.getEntry("xl/" + name)).readAllBytes(), StandardCharsets.UTF_8);
    return REFERENCE
        .matcher(xml)
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }
}
