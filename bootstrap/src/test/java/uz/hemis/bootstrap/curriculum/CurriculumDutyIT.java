package uz.hemis.bootstrap.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Overdue;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.time.AcademicYear;

/** The duty of the dean to enter curricula before the semester (annex 5): 3.1.5, order 5. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CurriculumDutyIT {

  private static final String INSTANCES = "/api/v1/duties/instances";
  private static final String YEARS = "/api/v1/academic/years";

  @Inject EntityManager database;
  @Inject Overdue overdue;

  @Test
  void the_approval_fulfils_the_duty_of_the_faculty_and_of_no_other() {
    int year = AcademicYear.of(Entries.today()).firstYear() + 1;
    String semester = semesterStart(year);
    assertThat(state(semester, "F1")).isEqualTo("OPEN");
    Plan plan = Plan.drafted("dekan", "F1", year);
    plan.enter(Plan.subjects(6));
    String proposal = plan.submitted();
    assertThat(state(semester, "F1")).isEqualTo("OPEN");

    assertThat(plan.decide(proposal, "APPROVE").statusCode()).isEqualTo(200);

    assertThat(state(semester, "F1")).isEqualTo("DONE_IN_TIME");
    assertThat(state(semester, "F2")).isEqualTo("OPEN");
  }

  @Test
  void after_its_term_a_curriculum_is_not_submitted() {
    int year = 1995;
    String semester = UUID.randomUUID().toString();
    overdue(semester, year, Entries.unit("F2"));
    Plan plan = Plan.drafted("dekan2", "F2", year);
    plan.enter(Plan.subjects(6));

    assertRefused(plan.act("submission"), 409, "entry-closed", "order 5");

    assertThat(plan.read().<String>path("state")).isEqualTo("DRAFT");
    Plan of = Plan.drafted("dekan", "F1", year);
    of.enter(Plan.subjects(6));
    of.submitted();
    overdue.noteAll();
    assertThat(one("select status from regulation_duty_instance where subject_id = '%s'", semester))
        .as("what another faculty proposed is no excuse")
        .isEqualTo("LOCKED");
  }

  @Test
  void nobody_reports_a_curriculum_by_hand() {
    assertRefused(
        Api.deed(Role.DEAN)
            .body(Map.of("event", "CURRICULUM_SET", "orderDate", Entries.today().toString()))
            .post("/api/v1/duties/facts"),
        422,
        "event-not-reported",
        "2.1");
  }

  /** The start of the first semester of masters in the year. */
  private static String semesterStart(int year) {
    String name = new AcademicYear(year).toString();
    Api.deed(Role.ACADEMIC_DEPARTMENT).body(Map.of("academicYear", name)).post(YEARS);
    Response set =
        Api.deed(Role.ACADEMIC_DEPARTMENT)
            .body(
                Map.of(
                    "kind",
                    "SEMESTER_START",
                    "semester",
                    1,
                    "educationType",
                    "MASTER",
                    "date",
                    year + "-09-02"))
            .post(YEARS + "/" + name + "/milestones");
    assertThat(set.statusCode()).as(set.asString()).isEqualTo(201);
    return set.path("id");
  }

  private static String state(String semester, String faculty) {
    return Api.as(Role.LEADERSHIP)
        .get(INSTANCES + "?duty=CURRICULUM&limit=200")
        .path(
            "items.find { it.subject == '"
                + semester
                + "' && it.unit == '"
                + Entries.unit(faculty)
                + "' }.state");
  }

  /** A duty of the faculty whose term ended, of a semester of long ago. */
  private void overdue(String semester, int year, String faculty) {
    change(
        "insert into academic_year (first_year, drafted_at, drafted_by) values (%d, now(), '%s')"
            .formatted(year, semester));
    change(
        ("insert into academic_milestone (id, version, first_year, kind, semester, education_type,"
                + " day, entered_at, entered_by) values ('%1$s', 1, %2$d, 'SEMESTER_START', 1,"
                + " 'MASTER', '%2$d-09-02', now(), '%1$s')")
            .formatted(semester, year));
    change(
        ("insert into regulation_duty_instance (id, version, duty, regulation, annex, role,"
                + " enforcement, clause, source, subject_id, event, order_number, event_date, unit_id,"
                + " due_date, opened_at, status) values ('%1$s', 0, 'CURRICULUM', 'HEMIS-2024', 5,"
                + " 'DEAN', 'HARD', '3.1.5', 'RECONSTRUCTED', '%2$s', 'SEMESTER_START', '%3$s', '%4$s', '%3$s',"
                + " '%5$s', now(), 'AWAITED')")
            .formatted(
                UUID.randomUUID(),
                semester,
                faculty,
                Entries.today().minusDays(3),
                Entries.today().minusDays(17)));
  }

  private Object one(String query, Object value) {
    return QuarkusTransaction.requiringNew()
        .call(() -> database.createNativeQuery(query.formatted(value)).getSingleResult());
  }

  private void change(String statement) {
    QuarkusTransaction.requiringNew()
        .run(() -> database.createNativeQuery(statement).executeUpdate());
  }
}
