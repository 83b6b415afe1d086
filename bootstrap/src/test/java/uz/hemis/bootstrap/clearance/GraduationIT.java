package uz.hemis.bootstrap.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.curriculum.Plan;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Overdue;
import uz.hemis.bootstrap.support.Studying;
import uz.hemis.domain.access.Role;

/** From the last results over the clearance sheet to graduation, over HTTP (3.1.5, 3.1.14). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GraduationIT {

  private static final String SHEETS = "/api/v1/clearance/sheets";
  private static final String OWN = SHEETS + "/me";
  private static final String RESULTS = "/api/v1/results";
  private static final String ORDERS = "/api/v1/movements/orders";
  private static final String DEAN = "dekan";
  private static final String DORMITORY = "15";
  private static final String TOWN = "11";

  @Inject Studying studying;
  @Inject Overdue people;
  @Inject EntityManager database;

  @Test
  void a_student_is_assessed_cleared_and_graduates() {
    Plan plan = Plan.approved();
    String study = own(plan, DORMITORY);
    Response early = graduate(study);
    assertThat(early.jsonPath().<String>getList("errors.type"))
        .containsExactly("/problems/credits-missing", "/problems/clearance-missing");

    assess(plan, study, "A1", 95);
    assess(plan, study, "B1", 75);
    assess(plan, study, "A2", 61);
    assess(plan, study, "B2", 59);
    assess(plan, study, "B2", 60);
    Response standing = Api.as(DEAN).get(RESULTS + "/studies/" + study);
    // (24*5 + 6*4 + 24*3 + 6*3) / 60
    assertThat(standing.<Float>path("average")).isEqualTo(3.9f);
    assertThat(standing.<Integer>path("credits")).isEqualTo(60);
    assertThat(
            Api.as(Role.STUDENT)
                .get(RESULTS + "/me")
                .<Object>path("items.find { it.study == '" + study + "' }.credits"))
        .isEqualTo(60);

    clear(study);
    Response graduated = graduate(study);
    assertThat(graduated.statusCode()).as(graduated.asString()).isEqualTo(201);
    assertThat(studying.statusOf(study)).isEqualTo("GRADUATED");
  }

  /** The sheet as the student and each section see and say it. */
  private void clear(String study) {
    Response asked =
        Api.deed(Role.STUDENT).body(Map.of("study", study, "reason", "GRADUATION")).post(OWN);
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(200);
    String sheet = asked.path("items[0].id");
    assertThat(asked.<String>path("items[0].sections.find { it.section == 'LIBRARY' }.dueDate"))
        .as(asked.asString())
        .isNotBlank();

    Response owed =
        Api.deed(Role.LIBRARY)
            .body(Map.of("note", "Ikki kitob", "items", List.of("Oliy matematika")))
            .post(section(sheet, "LIBRARY", "debt"));
    assertThat(owed.statusCode()).as(owed.asString()).isEqualTo(200);
    assertThat(owed.<Object>path("sections.find { it.section == 'LIBRARY' }.dueDate")).isNull();
    assertThat(
            Api.as(Role.STUDENT)
                .get(OWN)
                .<String>path("items[0].sections.find { it.section == 'LIBRARY' }.debt.note"))
        .isEqualTo("Ikki kitob");
    assertRefused(approve(Role.LIBRARY, sheet, "LIBRARY"), 409, "debt-open", "3.1.14");
    assertRefused(approve(Role.DORMITORY, sheet, "LIBRARY"), 403, "permission-missing", "1.3");
    assertThat(Api.deed(Role.LIBRARY).post(section(sheet, "LIBRARY", "settlement")).statusCode())
        .isEqualTo(200);

    assertRefused(confirm(sheet), 409, "sections-waiting", "3.1.14");
    for (Map.Entry<String, Role> each :
        Map.of(
                "LIBRARY", Role.LIBRARY,
                "DORMITORY", Role.DORMITORY,
                "ACCOUNTING", Role.ACCOUNTING,
                "MARKETING", Role.MARKETING_DEPARTMENT,
                "REGISTRAR", Role.ACADEMIC_DEPARTMENT)
            .entrySet()) {
      assertThat(approve(each.getValue(), sheet, each.getKey()).statusCode()).isEqualTo(200);
    }
    Response dean = Api.deed(DEAN).post(section(sheet, "DEAN", "approval"));
    assertThat(dean.statusCode()).as(dean.asString()).isEqualTo(200);
    assertRefused(
        Api.deed(DEAN).post(SHEETS + "/" + sheet + "/confirmation"),
        409,
        "confirmer-approved",
        "4.3");
    Response confirmed = confirm(sheet);
    assertThat(confirmed.statusCode()).as(confirmed.asString()).isEqualTo(200);
    assertThat(confirmed.<String>path("state")).isEqualTo("COMPLETE");
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            database
                                .createNativeQuery(
                                    "update clearance_sheet set state = 'OPEN', closed_at = null,"
                                        + " closed_by = null where id = '"
                                        + sheet
                                        + "'")
                                .executeUpdate()))
        .hasStackTraceContaining("a closed sheet stays as it is");
  }

  @Test
  void who_lives_in_town_skips_the_dormitory_and_a_study_has_one_sheet() {
    String study = own(Plan.approved(), TOWN);
    Map<String, String> entry = Map.of("study", study, "reason", "EXPULSION");
    Response opened = Api.deed("oquv").body(entry).post(SHEETS);
    assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
    assertThat(opened.<String>path("sections.find { it.section == 'DORMITORY' }.state"))
        .isEqualTo("NOT_APPLICABLE");

    assertRefused(
        approve(Role.DORMITORY, opened.path("id"), "DORMITORY"),
        409,
        "section-not-applicable",
        "3.1.14");
    assertRefused(Api.deed(Role.STUDENT).body(entry).post(OWN), 409, "sheet-open", "3.1.14");
    assertRefused(Api.as("dekan2").get(SHEETS + "/" + opened.path("id")), 404, "not-found", "1.3");
    assertThat(
            Api.deed("oquv")
                .post(SHEETS + "/" + opened.path("id") + "/cancellation")
                .<String>path("state"))
        .isEqualTo("CANCELLED");
  }

  @Test
  void of_many_last_confirmations_one_completes_the_sheet() throws Exception {
    String study = own(Plan.approved(), TOWN);
    String sheet =
        Api.deed("oquv").body(Map.of("study", study, "reason", "TRANSFER")).post(SHEETS).path("id");
    approve(Role.LIBRARY, sheet, "LIBRARY");
    approve(Role.ACCOUNTING, sheet, "ACCOUNTING");
    approve(Role.MARKETING_DEPARTMENT, sheet, "MARKETING");
    assertRefused(approve(Role.ACADEMIC_DEPARTMENT, sheet, "REGISTRAR"), 409, "own-sheet", "4.3");
    Api.deed("oquv").post(SHEETS + "/" + sheet + "/cancellation");

    String second =
        Api.deed(Role.STUDENT)
            .body(Map.of("study", study, "reason", "TRANSFER"))
            .post(OWN)
            .path("items[0].id");
    approve(Role.LIBRARY, second, "LIBRARY");
    approve(Role.ACCOUNTING, second, "ACCOUNTING");
    approve(Role.MARKETING_DEPARTMENT, second, "MARKETING");
    approve(Role.ACADEMIC_DEPARTMENT, second, "REGISTRAR");
    Api.deed(DEAN).post(section(second, "DEAN", "approval"));

    Callable<Integer> confirmation = () -> confirm(second).statusCode();
    assertThat(AtOnce.all(Stream.generate(() -> confirmation).limit(20).toList()))
        .containsOnly(200, 409)
        .containsOnlyOnce(200);
  }

  @Test
  void what_was_passed_is_not_taken_again_and_an_order_puts_right() {
    Plan plan = Plan.approved();
    String study = studying.somebody(plan.id(), "STUDYING");
    assess(plan, study, "A1", 86);
    assertRefusedAt(
        sheet(plan, study, "A1", 90), 409, "subject-passed", "resolution 824", "/results/0");

    Map<String, Object> correction = new LinkedHashMap<>();
    correction.put("study", study);
    correction.put("subject", plan.subject("A1"));
    correction.put("points", 68);
    correction.put("order", Map.of("number", "12-N", "date", today().toString()));
    assertRefusedAt(
        Api.deed(DEAN).body(correction).post(RESULTS + "/corrections"),
        422,
        "correction-order-missing",
        "4.2",
        "/order/file");
    correction.put(
        "order",
        Map.of("number", "12-N", "date", today().toString(), "file", Entries.paper(DEAN, "ORDER")));
    Response right = Api.deed(DEAN).body(correction).post(RESULTS + "/corrections");
    assertThat(right.statusCode()).as(right.asString()).isEqualTo(200);
    assertThat(right.<Integer>path("subjects[0].points")).isEqualTo(68);
    assertThat(right.<Boolean>path("subjects[0].corrected")).isTrue();
    assertRefused(Api.as("dekan2").get(RESULTS + "/studies/" + study), 404, "not-found", "1.3");
  }

  private String own(Plan plan, String accommodation) {
    String login = Api.account(Role.STUDENT).get("login").asText();
    return studying.of(people.person(login).toString(), plan.id(), "STUDYING", accommodation);
  }

  private static void assess(Plan plan, String study, String code, int points) {
    Response entered = sheet(plan, study, code, points);
    assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(200);
  }

  private static Response sheet(Plan plan, String study, String code, int points) {
    return Api.deed(DEAN)
        .body(
            Map.of(
                "subject",
                plan.subject(code),
                "assessed",
                today().toString(),
                "results",
                List.of(Map.of("study", study, "points", points))))
        .post(RESULTS + "/sheets");
  }

  private static Response graduate(String study) {
    Map<String, Object> order = new LinkedHashMap<>();
    order.put("kind", "GRADUATE");
    order.put(
        "order",
        Map.of(
            "number",
            "T-" + Entries.serial(),
            "date",
            today().toString(),
            "type",
            "17",
            "file",
            Entries.paper(DEAN, "ORDER")));
    order.put("effectiveDate", today().toString());
    order.put("studies", List.of(Map.of("study", study)));
    return Api.deed(DEAN).body(order).post(ORDERS);
  }

  private static Response approve(Role role, String sheet, String section) {
    return Api.deed(role).post(section(sheet, section, "approval"));
  }

  private static Response confirm(String sheet) {
    return Api.deed("superadmin").post(SHEETS + "/" + sheet + "/confirmation");
  }

  private static String section(String sheet, String section, String deed) {
    return SHEETS + "/" + sheet + "/sections/" + section + "/" + deed;
  }
}
