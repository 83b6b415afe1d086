package uz.hemis.bootstrap.students;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.students.Intake.CARDS;
import static uz.hemis.bootstrap.students.Intake.GROUPS;
import static uz.hemis.bootstrap.students.Intake.admitAll;
import static uz.hemis.bootstrap.students.Intake.admitted;
import static uz.hemis.bootstrap.students.Intake.curriculum;
import static uz.hemis.bootstrap.students.Intake.formed;
import static uz.hemis.bootstrap.students.Intake.lines;
import static uz.hemis.bootstrap.support.Entries.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.curriculum.Plan;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;

/** Who was in which group when, whatever moved them, and the duty to form groups (3.1.5). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GroupHistoryIT {

  private static final String DEAN = "dekan";
  private static final String ORDERS = "/api/v1/movements/orders";

  @Inject Jdbc jdbc;

  @Test
  void it_follows_admission_promotion_expulsion_and_what_is_taken_back() {
    Plan plan = Plan.approved(DEAN, "F1", 2);
    CurriculumFacts curriculum = Intake.ofTwoYears(plan, 1);
    String first = formed(curriculum, 1);
    String second = formed(curriculum, 2);
    Response card = admitted(curriculum);
    String study = card.path("studies[0].id");
    assign(first, study);
    move("ENROL", "21", Map.of("study", study, "group", first));
    assertHistory(card, List.of(first), 1);
    assess(plan, study);

    move("PROMOTE", "14", Map.of("study", study, "group", second));

    assertHistory(card, List.of(first, second), 1);
    assertThat(members(first)).isZero();
    assertThat(members(second)).isEqualTo(1);
    Response expelled = move("EXPEL", "11", Map.of("study", study));
    assertHistory(card, List.of(first, second), 0);

    Response back =
        Api.deed(DEAN)
            .header("If-Match", expelled.header("ETag"))
            .body(paper("11"))
            .post(ORDERS + "/" + expelled.path("id") + "/reversal");

    assertThat(back.statusCode()).as(back.asString()).isEqualTo(200);
    assertHistory(card, List.of(first, second, second), 1);
  }

  @Test
  void who_is_promoted_without_a_group_leaves_the_former_one() {
    Plan plan = Plan.approved(DEAN, "F1", 2);
    CurriculumFacts curriculum = Intake.ofTwoYears(plan, 1);
    String first = formed(curriculum, 1);
    Response card = admitted(curriculum);
    String study = card.path("studies[0].id");
    assign(first, study);
    move("ENROL", "21", Map.of("study", study, "group", first));
    assess(plan, study);

    move("PROMOTE", "14", Map.of("study", study));

    assertHistory(card, List.of(first), 0);
    assertThat(members(first)).isZero();
  }

  @Test
  void the_last_who_is_put_into_a_group_answers_the_order_of_admission() {
    CurriculumFacts curriculum = curriculum("F1", 3);
    String group = formed(curriculum, 1);
    List<String> studies =
        admitAll("ALL_OR_NOTHING", lines(3, curriculum)).jsonPath().getList("items.study");
    assertThat(duty(studies.getFirst()).<String>path("items[0].state")).isEqualTo("OPEN");
    assertThat(intake(studies.get(2))).isEqualTo(intake(studies.getFirst()));

    assign(group, studies.get(0), studies.get(1));
    assertThat(duty(studies.getFirst()).<String>path("items[0].state")).isEqualTo("OPEN");
    assign(group, studies.get(2));

    Response done = duty(studies.getFirst());
    assertThat(done.<String>path("items[0].state")).isEqualTo("DONE_IN_TIME");
    assertThat(done.<String>path("items[0].unit")).isEqualTo(Entries.unit("F1"));
    assertThat(done.<List<?>>path("items")).hasSize(1);
  }

  @Test
  void who_was_admitted_by_one_order_is_one_intake_until_its_groups_are_formed() throws Exception {
    CurriculumFacts curriculum = curriculum("F1", 9);
    String group = formed(curriculum, 1);
    Map<String, Object> order = Intake.order(DEAN, today());
    List<String> studies = new ArrayList<>(AtOnce.times(8, () -> admittedBy(order, curriculum)));
    assertThat(studies.stream().map(this::intake).distinct()).hasSize(1);
    assertThat(duty(studies.getFirst()).<List<?>>path("items")).hasSize(1);

    AtOnce.all(
        studies.stream().map(study -> (Callable<Integer>) () -> assigned(group, study)).toList());
    assertThat(duty(studies.getFirst()).<String>path("items[0].state")).isEqualTo("DONE_IN_TIME");

    String later = admittedBy(order, curriculum);
    assertThat(intake(later)).isNotEqualTo(intake(studies.getFirst()));
    assertThat(duty(later).<String>path("items[0].state")).isEqualTo("OPEN");
  }

  private static String admittedBy(Map<String, Object> order, CurriculumFacts curriculum) {
    Map<String, Object> entry =
        new LinkedHashMap<>(Intake.admission(DEAN, Intake.student(), curriculum));
    Map<String, Object> paper = new LinkedHashMap<>(order);
    paper.put("file", Entries.paper(DEAN, "ORDER"));
    entry.put("order", paper);
    Response admitted = Api.deed(DEAN).body(entry).post(CARDS);
    assertThat(admitted.statusCode()).as(admitted.asString()).isEqualTo(201);
    return admitted.path("studies[0].id");
  }

  /** The groups that the study was in, and how many it is in now. */
  private static void assertHistory(Response card, List<String> groups, int now) {
    Response shown = Api.as(DEAN).get(CARDS + "/" + card.path("id"));
    assertThat(shown.jsonPath().<String>getList("studies[0].groups.group.id"))
        .as(shown.asString())
        .containsExactlyElementsOf(groups);
    assertThat(shown.jsonPath().<Object>getList("studies[0].groups.findAll { it.to == null }"))
        .hasSize(now);
  }

  private String intake(String study) {
    return jdbc.find(
            "select intake_id from students_admission where study_id = ?",
            row -> row.getString(1),
            UUID.fromString(study))
        .orElseThrow();
  }

  private Response duty(String study) {
    return Api.as(DEAN)
        .get("/api/v1/duties/instances?duty=ACADEMIC_GROUPS&subject=" + intake(study));
  }

  private static int members(String group) {
    return Api.as(DEAN).get(GROUPS + "/" + group).path("members");
  }

  private static void assign(String group, String... studies) {
    assertThat(assigned(group, studies)).isEqualTo(200);
  }

  private static int assigned(String group, String... studies) {
    return Api.deed(DEAN)
        .body(Map.of("studies", List.of(studies)))
        .post(GROUPS + "/" + group + "/members")
        .statusCode();
  }

  private static void assess(Plan plan, String study) {
    Response entered =
        Api.deed(DEAN)
            .body(
                Map.of(
                    "subject",
                    plan.subject("A1"),
                    "assessed",
                    today().toString(),
                    "results",
                    List.of(Map.of("study", study, "points", 90))))
            .post("/api/v1/results/sheets");
    assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(200);
  }

  private static Response move(String kind, String type, Map<String, String> line) {
    Map<String, Object> order = new LinkedHashMap<>();
    order.put("kind", kind);
    order.put("order", paper(type));
    order.put("effectiveDate", today().toString());
    order.put("studies", List.of(line));
    if (kind.equals("EXPEL")) {
      order.put("reason", "14");
    }
    Response moved = Api.deed(DEAN).body(order).post(ORDERS);
    assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(201);
    return moved;
  }

  private static Map<String, Object> paper(String type) {
    Map<String, Object> paper = new LinkedHashMap<>(Intake.order(DEAN, today()));
    paper.put("type", type);
    return paper;
  }
}
