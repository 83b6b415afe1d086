package uz.hemis.bootstrap.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import uz.hemis.bootstrap.TargetDirectory;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.monitoring.Grouping;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MonitoringIT {

  private static final String BOARD = "/api/v1/monitoring/compliance";
  private static final String PEOPLE = "/api/v1/monitoring/people";
  private static final String USAGE = "/api/v1/monitoring/usage";
  private static final String REMINDERS = "/api/v1/monitoring/reminders";
  private static final String MARKETING = "vazirlik-talim";
  private static final String ACCOUNTING = "vazirlik-buxgalteriya";

  @Inject DataSource database;

  /**
   * Three duties of three roles, long over, that nobody fulfilled; no list of duties shows them.
   */
  @BeforeEach
  void missed() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String role : List.of("HR_DEPARTMENT", "ACCOUNTING", "TEACHER")) {
        statement.execute(
            """
            insert into regulation_duty_instance
              (id, version, duty, regulation, annex, role, enforcement, clause, source, subject_id, event,
               order_number, event_date, responsible_person, due_date, opened_at, status, missed)
            select gen_random_uuid(), 0, 'SINOV_OF_' || '%1$s', 'HEMIS-2024', 9, '%1$s', 'HARD',
              '3.1', 'TEXT', gen_random_uuid(), 'SINOV', '1', date '2025-10-06', a.person_id,
              date '2025-10-09', now(), 'LOCKED', true
            from access_assignment a where a.role = '%1$s' limit 1
            """
                .formatted(role));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void the_leadership_and_the_overseer_see_the_same_board(Grouping grouping) {
    for (Role role : List.of(Role.LEADERSHIP, Role.OVERSEER, Role.SUPER_ADMINISTRATOR)) {
      Response answer = board(Api.as(role), "groupBy=" + grouping + "&from=2025-10&to=2025-10");
      answer.then().statusCode(200);
      assertThat(answer.<Integer>path("totals.locked")).isGreaterThanOrEqualTo(3);
      assertThat(
              answer.jsonPath().getList("rows.counts.locked", Integer.class).stream()
                  .mapToInt(Integer::intValue)
                  .sum())
          .isEqualTo(answer.<Integer>path("totals.locked"));
    }
  }

  @Test
  void a_board_names_nobody() throws SQLException {
    for (Grouping grouping : Grouping.values()) {
      String body =
          board(Api.as(Role.OVERSEER), "groupBy=" + grouping + "&from=2025-10&to=2025-10")
              .asString();
      for (String text : people()) {
        assertThat(body).doesNotContain(text);
      }
    }
  }

  @Test
  void a_unit_of_the_ministry_sees_what_it_answers_for() {
    Response answer = board(Api.as(ACCOUNTING), "groupBy=ROLE&from=2025-10&to=2025-10");
    answer.then().statusCode(200);
    assertThat(answer.jsonPath().getList("rows.key")).containsExactly("ACCOUNTING");
    board(Api.as(ACCOUNTING), "groupBy=DUTY&role=ACCOUNTING").then().statusCode(200);
  }

  @Test
  void the_unit_of_marketing_cannot_ask_for_the_accounting_board() {
    for (String kind : List.of("", "/export", "/picture")) {
      Response answer = Api.as(MARKETING).get(BOARD + kind + "?groupBy=DUTY&role=ACCOUNTING");
      assertRefused(answer, 403, "board-of-another-unit", "order 4");
    }
  }

  @Test
  void persons_are_shown_to_the_leadership_and_to_nobody_outside() {
    Response answer = Api.as(Role.LEADERSHIP).get(PEOPLE + "?from=2025-10&to=2025-10&limit=200");
    answer.then().statusCode(200);
    assertThat(answer.jsonPath().getList("items.counts.locked", Integer.class)).isNotEmpty();
    for (String login : List.of("nazoratchi", MARKETING)) {
      assertRefused(Api.as(login).get(PEOPLE), 403, "board-of-persons", "order 4");
    }
  }

  @Test
  void a_look_at_the_board_of_persons_is_recorded() throws SQLException {
    Response answer = Api.as(Role.LEADERSHIP).get(PEOPLE + "?from=2025-10&to=2025-10&limit=1");
    String person = answer.path("items[0].id");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select count(*) from audit_entry where action = 'listPeopleCompliance'"
                    + " and '"
                    + UUID.fromString(person)
                    + "' = any (subjects)")) {
      row.next();
      assertThat(row.getInt(1)).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "groupBy=ROLE&from=2023-01&to=2026-01, 422, board-period-too-long",
    "groupBy=ROLE&from=2025-02&to=2025-01, 422, period-reversed",
  })
  void a_period_that_is_none_is_refused(String query, int status, String slug) {
    assertRefused(
        board(Api.as(Role.LEADERSHIP), query),
        status,
        slug,
        slug.startsWith("board") ? "order 3" : "2.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=2025-10",
        "groupBy=PERSON",
        "groupBy=ROLE&from=2025-13",
        "groupBy=ROLE&annex=14"
      })
  void what_the_contract_does_not_know_is_malformed(String query) {
    board(Api.as(Role.LEADERSHIP), query).then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({"uz-Latn, boʻlimi", "uz-Cyrl, бўлими", "ru, кадров", "en, HR department"})
  void labels_are_in_the_language_of_the_reader(String language, String word) {
    Response answer =
        board(
            Api.as(Role.LEADERSHIP).header("Accept-Language", language),
            "groupBy=ROLE&role=HR_DEPARTMENT&from=2025-10&to=2025-10");
    assertThat(answer.<String>path("rows[0].label")).contains(word);
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void the_workbook_holds_the_rows_and_the_total(Grouping grouping) throws IOException {
    Response answer =
        Api.as(Role.LEADERSHIP)
            .header("Accept-Language", "en")
            .get(BOARD + "/export?groupBy=" + grouping + "&from=2025-10&to=2025-10");
    answer.then().statusCode(200);
    assertThat(answer.header("Content-Disposition")).contains("compliance.xlsx");
    String sheet = sheet(answer.asByteArray());
    assertThat(sheet).contains("Locked", "Total").doesNotContain("<f>");
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void the_picture_says_what_it_shows_and_carries_no_script(Grouping grouping) throws Exception {
    Response answer =
        Api.as(Role.LEADERSHIP)
            .header("Accept-Language", "ru")
            .get(BOARD + "/picture?groupBy=" + grouping + "&from=2025-10&to=2025-10");
    answer.then().statusCode(200);
    Document picture = parsed(answer.asByteArray());
    assertThat(picture.getDocumentElement().getAttribute("xml:lang")).isEqualTo("ru");
    assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
        .contains("Соблюдение регламента");
    assertThat(picture.getElementsByTagName("desc").item(0).getTextContent()).contains("В");
    assertThat(picture.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void hr_sees_who_uses_the_system_and_who_is_overdue() {
    Api.token("kadrlar");
    Response all = Api.as(Role.HR_DEPARTMENT).get(USAGE + "?limit=200&totalCount=true");
    all.then().statusCode(200);
    assertThat(all.jsonPath().getList("items.id")).doesNotHaveDuplicates();
    assertThat(all.<Integer>path("totalCount"))
        .isGreaterThanOrEqualTo(all.jsonPath().getList("items.id").size());
    assertThat(all.jsonPath().getList("items.roles.flatten()")).doesNotContain("STUDENT");
    Response overdue =
        Api.as(Role.HR_DEPARTMENT).get(USAGE + "?withOverdue=true&role=HR_DEPARTMENT");
    assertThat(overdue.jsonPath().getList("items.overdue", Integer.class))
        .isNotEmpty()
        .allMatch(count -> count > 0);
    assertThat(overdue.<String>path("items[0].oldestDueDate")).isEqualTo("2025-10-09");
  }

  @Test
  void who_has_signed_in_today_is_not_among_those_who_have_not() {
    Api.forget("kadrlar");
    Api.token("kadrlar");
    Response idle =
        Api.as(Role.HR_DEPARTMENT)
            .get(USAGE + "?notSignedInForDays=1&role=HR_DEPARTMENT&limit=200");
    Response all = Api.as(Role.HR_DEPARTMENT).get(USAGE + "?role=HR_DEPARTMENT&limit=200");
    idle.then().statusCode(200);
    List<String> known = all.jsonPath().getList("items.findAll { it.lastSignIn != null }.id");
    assertThat(known).isNotEmpty();
    assertThat(idle.jsonPath().<String>getList("items.id")).doesNotContainAnyElementsOf(known);
  }

  @Test
  void the_staff_are_walked_page_by_page() {
    Response first = Api.as(Role.HR_DEPARTMENT).get(USAGE + "?limit=2");
    Response second =
        Api.as(Role.HR_DEPARTMENT).get(USAGE + "?limit=2&after=" + first.path("next"));
    assertThat(second.jsonPath().<String>getList("items.id"))
        .hasSize(2)
        .doesNotContainAnyElementsOf(first.jsonPath().getList("items.id"));
  }

  @Test
  void hr_reminds_staff_and_the_reminder_arrives() {
    String teacher = one("?role=TEACHER&limit=1");
    Response answer =
        Api.deed(Role.HR_DEPARTMENT)
            .body(Map.of("people", List.of(teacher), "text", "Baholarni kiriting."))
            .post(REMINDERS);
    answer.then().statusCode(200);
    assertThat(answer.<Integer>path("reminded")).isEqualTo(1);
    assertThat(Api.as(Role.TEACHER).get("/api/v1/notices/me").asString())
        .contains("Baholarni kiriting.");
  }

  @Test
  void with_somebody_who_is_no_staff_nobody_is_reminded() {
    String teacher = one("?role=TEACHER&limit=1");
    String nobody = UUID.randomUUID().toString();
    Response answer =
        Api.deed(Role.HR_DEPARTMENT)
            .body(Map.of("people", List.of(teacher, nobody), "text", "Hech kimga."))
            .post(REMINDERS);
    assertRefusedAt(answer, 422, "reminded-not-staff", "3.1.3", "/people/1");
    assertThat(Api.as(Role.TEACHER).get("/api/v1/notices/me").asString())
        .doesNotContain("Hech kimga.");
  }

  private static String one(String query) {
    return Api.as(Role.HR_DEPARTMENT).get(USAGE + query).path("items[0].id");
  }

  private static Response board(
      io.restassured.specification.RequestSpecification request, String query) {
    return request.get(BOARD + "?" + query);
  }

  private List<String> people() throws SQLException {
    List<String> texts = new java.util.ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select p.id::text, p.family_name || ' ' || p.given_name from people_person p")) {
      while (row.next()) {
        texts.add(row.getString(1));
        texts.add(row.getString(2));
      }
    }
    return texts;
  }

  private static String sheet(byte[] workbook) throws IOException {
    Path file = Files.write(TargetDirectory.path().resolve("compliance.xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
      return new String(sheet, StandardCharsets.UTF_8);
    }
  }

  private static Document parsed(byte[] picture)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(picture));
  }
}
