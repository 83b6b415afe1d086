package uz.hemis.bootstrap.students;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.students.Intake.ADMISSIONS;
import static uz.hemis.bootstrap.students.Intake.CARDS;
import static uz.hemis.bootstrap.students.Intake.GROUPS;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.curriculum.Plan;
import uz.hemis.bootstrap.diplomas.DiplomaDesk;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Colleague;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.access.Role;

/**
 * One student over two years, from the quota to the diploma that anybody verifies, and nothing but
 * the API (3.1.5, 3.1.11 to 3.1.14, annex 12).
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WayOfAStudentIT {

  private static final String DEAN = "dekan";
  private static final String ORDERS = "/api/v1/movements/orders";
  private static final String SHEETS = "/api/v1/clearance/sheets";
  private static final String CERTIFICATES = "/api/v1/certificates";

  private Plan plan;
  private String card;
  private String study;
  private String student;

  @BeforeEach
  void a_curriculum_of_two_years() {
    plan = Plan.approved(DEAN, "F1", 2);
  }

  @Test
  void from_admission_to_the_verified_diploma() {
    is_admitted_on_the_only_place_of_the_quota();
    signs_in_and_sees_the_own_card();
    enrols_into_a_group();
    studies_the_first_year_and_is_promoted();
    takes_academic_leave_and_returns();
    has_a_reference_that_anybody_verifies();
    graduates_once_everything_is_passed_and_every_section_has_cleared();
    receives_a_diploma_that_is_locked_and_verified();
    sees_who_looked();
  }

  private void is_admitted_on_the_only_place_of_the_quota() {
    CurriculumFacts curriculum = curriculum();
    Intake.set(Intake.quota(curriculum, 1)).then().statusCode(200);
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("year", Intake.YEAR);
    list.put("order", Intake.order(DEAN, today()));
    list.put("mode", "SOUND_LINES");
    list.put("lines", Intake.lines(2, curriculum));

    Response report = ok(Api.deed(DEAN).body(list).post(ADMISSIONS));

    assertThat(report.<List<Integer>>path("refused.line")).containsExactly(2);
    assertThat(report.<String>path("refused[0].errors[0].type"))
        .isEqualTo("/problems/quota-exhausted");
    card = report.path("items[0].id");
    study = report.path("items[0].study");
    assertThat(report.<String>path("items[0].number")).matches("[0-9]{3}2612[0-9]{5}");
  }

  private void signs_in_and_sees_the_own_card() {
    String person = Api.as(DEAN).get(CARDS + "/" + card).path("personId");
    student = Colleague.of(person).with(Role.STUDENT, null).token("STUDENT", Role.STUDENT);

    Response own = Api.bearing(student).get("/api/v1/students/me");

    assertThat(own.<List<String>>path("studies.id")).containsExactly(study);
    assertStatus("APPLIED");
  }

  private void enrols_into_a_group() {
    String group = Intake.formed(curriculum(), 1);
    assertRefusedAt(
        move("PROMOTE", "14", Map.of()), 409, "movement-illegal", "3.1.5", "/studies/0");

    created(move("ENROL", "21", Map.of("group", group)));

    assertStatus("STUDYING");
    assertThat(Api.as(DEAN).get(GROUPS + "/" + group).<Integer>path("members")).isOne();
  }

  private void studies_the_first_year_and_is_promoted() {
    assertRefusedAt(
        move("PROMOTE", "14", Map.of()),
        409,
        "average-too-low",
        "resolution 824, 42",
        "/studies/0");
    achieves("A1", 95);
    achieves("B1", 90);
    achieves("A2", 91);
    achieves("C2", 88);

    created(move("PROMOTE", "14", Map.of("group", Intake.formed(curriculum(), 2))));

    assertThat(studyNow().<Integer>path("studies[0].course")).isEqualTo(2);
  }

  private void takes_academic_leave_and_returns() {
    Map<String, Object> leave = order("LEAVE", "12", Map.of());
    leave.put("leave", Map.of("ground", "11", "until", today().plusMonths(6).toString()));
    created(Api.deed(DEAN).body(leave).post(ORDERS));
    assertStatus("ON_LEAVE");

    created(move("RETURN", "15", Map.of()));

    assertStatus("STUDYING");
  }

  private void has_a_reference_that_anybody_verifies() {
    Response issued =
        created(
            Colleague.deed(student)
                .body(Map.of("study", study, "language", "uz_Latn"))
                .post(CERTIFICATES + "/references"));
    byte[] document =
        Api.bearing(student)
            .get(CERTIFICATES + "/" + issued.path("id") + "/document")
            .asByteArray();

    assertThat(new String(document, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(
            Api.anonymous()
                .get(CERTIFICATES + "/verifications/" + issued.path("verificationCode"))
                .<Boolean>path("studyGoesOn"))
        .isTrue();
  }

  private void graduates_once_everything_is_passed_and_every_section_has_cleared() {
    assertThat(move("GRADUATE", "17", Map.of()).<List<String>>path("errors.type"))
        .containsExactly("/problems/credits-missing", "/problems/clearance-missing");
    achieves("A3", 93);
    achieves("B3", 95);
    achieves("A4", 97);
    achieves("C4", 92);
    clears();

    created(move("GRADUATE", "17", Map.of()));

    assertStatus("GRADUATED");
  }

  private void clears() {
    Response opened =
        Colleague.deed(student)
            .body(Map.of("study", study, "reason", "GRADUATION"))
            .post(SHEETS + "/me");
    opened.then().statusCode(200);
    String sheet = SHEETS + "/" + opened.path("items[0].id");
    ok(
        Api.deed(Role.LIBRARY)
            .body(Map.of("note", "Bitta kitob"))
            .post(section(sheet, "LIBRARY", "debt")));
    assertRefused(
        Api.deed(Role.LIBRARY).post(section(sheet, "LIBRARY", "approval")),
        409,
        "debt-open",
        "3.1.14");
    ok(Api.deed(Role.LIBRARY).post(section(sheet, "LIBRARY", "settlement")));
    Map.of(
            "LIBRARY", Role.LIBRARY,
            "ACCOUNTING", Role.ACCOUNTING,
            "MARKETING", Role.MARKETING_DEPARTMENT,
            "REGISTRAR", Role.ACADEMIC_DEPARTMENT)
        .forEach((name, role) -> ok(Api.deed(role).post(section(sheet, name, "approval"))));
    assertRefused(
        Api.deed("superadmin").post(sheet + "/confirmation"), 409, "sections-waiting", "3.1.14");
    ok(Api.deed(DEAN).post(section(sheet, "DEAN", "approval")));
    ok(Api.deed("superadmin").post(sheet + "/confirmation"));
  }

  private void receives_a_diploma_that_is_locked_and_verified() {
    Map<String, Object> entry = DiplomaDesk.entry();
    Response prepared = created(DiplomaDesk.prepare(UUID.fromString(study), entry));
    String id = prepared.path("id");
    assertThat(prepared.<String>path("honours")).isEqualTo("WITH_HONOURS");

    ok(DiplomaDesk.print(id, today()));
    String series = DiplomaDesk.blanks("12");
    ok(DiplomaDesk.setStatus(id, "DIPLOMA", series));
    ok(DiplomaDesk.setStatus(id, "SUPPLEMENT", series));
    assertRefused(DiplomaDesk.revise(id, entry), 409, "diploma-locked", "annex 12");
    ok(DiplomaDesk.handOver(id, today()));

    Response verified = DiplomaDesk.verify(prepared.path("hash"));
    assertThat(verified.<String>path("standing")).isEqualTo("VALID");
    assertThat(verified.asString()).doesNotContain("pinfl");
  }

  private void sees_who_looked() {
    Api.as("marketing").get(CARDS + "/" + card).then().statusCode(200);

    assertThat(
            Api.bearing(student)
                .get("/api/v1/audit/own-data-views")
                .<String>path("items[0].by.role"))
        .isEqualTo("MARKETING_DEPARTMENT");
  }

  private CurriculumFacts curriculum() {
    return new CurriculumFacts(
        UUID.fromString(plan.id()),
        UUID.fromString(plan.programme()),
        UUID.fromString(Entries.unit("F1")),
        "12",
        "11",
        "11",
        2,
        120);
  }

  private void achieves(String subject, int points) {
    ok(
        Api.deed(DEAN)
            .body(
                Map.of(
                    "subject",
                    plan.subject(subject),
                    "assessed",
                    today().toString(),
                    "results",
                    List.of(Map.of("study", study, "points", points))))
            .post("/api/v1/results/sheets"));
  }

  private Response move(String kind, String type, Map<String, Object> destination) {
    return Api.deed(DEAN).body(order(kind, type, destination)).post(ORDERS);
  }

  private Map<String, Object> order(String kind, String type, Map<String, Object> destination) {
    Map<String, Object> paper = new LinkedHashMap<>(Intake.order(DEAN, today()));
    paper.put("type", type);
    Map<String, Object> movement = new LinkedHashMap<>(destination);
    movement.put("study", study);
    Map<String, Object> order = new LinkedHashMap<>();
    order.put("kind", kind);
    order.put("order", paper);
    order.put("effectiveDate", today().toString());
    order.put("studies", List.of(movement));
    return order;
  }

  private Response studyNow() {
    return Api.as(DEAN).get(CARDS + "/" + card);
  }

  private void assertStatus(String status) {
    assertThat(studyNow().<String>path("studies[0].status")).isEqualTo(status);
  }

  private static String section(String sheet, String section, String deed) {
    return sheet + "/sections/" + section + "/" + deed;
  }

  private static Response created(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer;
  }

  private static Response ok(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer;
  }
}
