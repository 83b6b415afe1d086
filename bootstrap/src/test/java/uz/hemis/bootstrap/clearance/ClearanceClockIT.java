package uz.hemis.bootstrap.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.today;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.application.calendar.port.Calendars;
import uz.hemis.application.regulation.port.Rulebooks;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.curriculum.Plan;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Overdue;
import uz.hemis.bootstrap.support.Studying;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.time.WeekType;

/** The one working day of library and dormitory as everybody sees it (3.1.14). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClearanceClockIT {

  private static final String SHEETS = "/api/v1/clearance/sheets";
  private static final String OWN = SHEETS + "/me";
  private static final String INSTANCES = "/api/v1/duties/instances";
  private static final String REGISTER = "/api/v1/breaches/register";
  private static final String LEADER = "rahbariyat";
  private static final String DORMITORY = "15";

  @Inject Studying studying;
  @Inject Overdue overdue;
  @Inject Rulebooks rulebooks;
  @Inject Calendars calendars;
  @Inject EntityManager database;

  private String student;
  private String study;

  @BeforeEach
  void enrolled() {
    student = overdue.person(Api.account(Role.STUDENT).get("login").asText()).toString();
    study = studying.of(student, Plan.approved().id(), "STUDYING", DORMITORY);
  }

  @Test
  void the_sheet_says_until_when_each_section_approves() {
    String sheet = requested();
    WeekType week = rulebooks.current().week();
    String due = calendars.current().dueAfter(today(), 1, week).date().toString();

    for (String section : List.of("LIBRARY", "DORMITORY")) {
      Response own = Api.as(Role.STUDENT).get(OWN);
      assertThat(own.<String>path(in(section, "dueDate"))).as(own.asString()).isEqualTo(due);
      assertThat(own.<Boolean>path(in(section, "late"))).isFalse();
      assertThat(
              Api.as(Role.LIBRARY)
                  .get(SHEETS + "/" + sheet)
                  .<String>path("sections.find { it.section == '" + section + "' }.dueDate"))
          .isEqualTo(due);
    }
  }

  @Test
  void a_graduate_answers_the_commissions_decision_by_asking_for_the_sheet() {
    Response decided =
        Api.deed("dekan")
            .body(
                Map.of(
                    "event",
                    "GRADUATION_DECIDED",
                    "subject",
                    study,
                    "orderDate",
                    today().toString()))
            .post("/api/v1/duties/facts");
    assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(201);
    Response asked = ofStudent();
    assertThat(asked.<String>path("items[0].state")).as(asked.asString()).isEqualTo("OPEN");
    assertThat(asked.<String>path("items[0].responsible")).isEqualTo(student);

    requested();

    assertThat(ofStudent().<String>path("items[0].state")).isEqualTo("DONE_IN_TIME");
  }

  @Test
  void what_passes_without_approval_is_a_breach_and_so_is_the_approval_that_comes_late() {
    String sheet = requested();
    UUID duty = dutyOf(sheet, "LIBRARY_CLEARANCE");
    weeksAgo(duty);

    overdue.noteAll();
    overdue.noteAll();

    String breach = REGISTER + "/" + overdue.breachOf(duty);
    Response missed = Api.as(LEADER).get(breach);
    assertThat(missed.<String>path("breach.kind")).as(missed.asString()).isEqualTo("MISSED");
    assertThat(missed.<String>path("breach.enforcement")).isEqualTo("SOFT");
    assertThat(missed.<String>path("breach.clause")).isEqualTo("3.1.14");
    assertThat(missed.<Integer>path("facts.size()")).isEqualTo(1);
    assertThat(Api.as(Role.STUDENT).get(OWN).<Boolean>path(in("LIBRARY", "late"))).isTrue();
    assertThat(Api.as(Role.STUDENT).get(OWN).<Boolean>path(in("DORMITORY", "late"))).isFalse();

    Response approved =
        Api.deed(Role.LIBRARY).post(SHEETS + "/" + sheet + "/sections/LIBRARY/approval");
    assertThat(approved.statusCode()).as(approved.asString()).isEqualTo(200);

    Response late = Api.as(LEADER).get(breach);
    assertThat(late.<String>path("breach.kind")).isEqualTo("MISSED");
    assertThat(late.<List<String>>path("facts.kind")).containsExactly("MISSED", "LATE");
    assertThat(late.<Object>path("facts[1].permit")).isNull();
    assertThat(Api.as(Role.STUDENT).get(OWN).<Boolean>path(in("LIBRARY", "late"))).isTrue();
  }

  @Test
  void an_approval_that_comes_late_before_anybody_noted_it_is_a_breach_too() {
    String sheet = requested();
    UUID duty = dutyOf(sheet, "DORMITORY_CLEARANCE");
    weeksAgo(duty);

    Api.deed(Role.DORMITORY)
        .post(SHEETS + "/" + sheet + "/sections/DORMITORY/approval")
        .then()
        .statusCode(200);

    assertThat(
            Api.as(LEADER)
                .get(REGISTER + "/" + overdue.breachOf(duty))
                .<List<String>>path("facts.kind"))
        .endsWith("LATE");
  }

  @Test
  void a_soft_term_that_was_only_reconstructed_is_held_against_nobody() {
    String held =
        Api.deed("dekan")
            .body(
                Map.of(
                    "event",
                    "GRADUATION_DECIDED",
                    "subject",
                    study,
                    "orderDate",
                    today().minusDays(30).toString()))
            .post("/api/v1/duties/facts")
            .path("id");
    assertThat(held).isNotBlank();
    UUID duty = UUID.fromString(ofStudent().path("items[0].id"));

    overdue.noteAll();

    assertThat(
            (Number)
                QuarkusTransaction.requiringNew()
                    .call(
                        () ->
                            database
                                .createNativeQuery(
                                    "select count(*) from breaches_breach where instance_id = :id")
                                .setParameter("id", duty)
                                .getSingleResult()))
        .isEqualTo(0L);
  }

  private String requested() {
    Response asked =
        Api.deed(Role.STUDENT).body(Map.of("study", study, "reason", "GRADUATION")).post(OWN);
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(200);
    return asked.path("items[0].id");
  }

  private Response ofStudent() {
    return Api.as(Role.STUDENT).get(INSTANCES + "?duty=CLEARANCE_REQUEST&subject=" + study);
  }

  private static UUID dutyOf(String sheet, String duty) {
    return UUID.fromString(
        Api.as(LEADER).get(INSTANCES + "?duty=" + duty + "&subject=" + sheet).path("items[0].id"));
  }

  private static String in(String section, String member) {
    return "items[0].sections.find { it.section == '" + section + "' }." + member;
  }

  /** As if the sheet had been opened two weeks ago. */
  private void weeksAgo(UUID duty) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        "update regulation_duty_instance set event_date = event_date - 14,"
                            + " due_date = due_date - 12 where id = :id")
                    .setParameter("id", duty)
                    .executeUpdate());
  }
}
