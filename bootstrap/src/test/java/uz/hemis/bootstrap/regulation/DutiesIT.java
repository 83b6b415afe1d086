package uz.hemis.bootstrap.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.application.regulation.LockOverdueDuties;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.access.Role;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DutiesIT {

  private static final String INSTANCES = "/api/v1/duties/instances";
  private static final String FACTS = "/api/v1/duties/facts";

  @Inject LockOverdueDuties locking;

  @Test
  void an_event_opens_a_duty_and_the_entry_that_answers_it_fulfils_it() {
    String held = recorded(event("WRITTEN_WORK_HELD", Entries.today()));
    String duty = opened("WRITTEN_WORK_MARKS", held);
    Api.as(Role.TEACHER)
        .header("Accept-Language", "en")
        .get(INSTANCES + "/" + duty)
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("clause", equalTo("3.1.7"))
        .body("source", equalTo("RECONSTRUCTED"))
        .body("responsible", notNullValue());

    Map<String, Object> status = event("WRITTEN_WORK_MARKED", Entries.today());
    status.put("subject", held);
    recorded(status);

    Api.as(Role.LEADERSHIP)
        .get(INSTANCES + "/" + duty)
        .then()
        .body("state", equalTo("DONE_IN_TIME"))
        .body("fulfilment.kind", equalTo("WRITTEN_WORK_MARKED"));
  }

  @Test
  void after_its_term_a_duty_is_locked_and_says_who_opens_it() {
    String held = recorded(event("WRITTEN_WORK_HELD", Entries.today().minusDays(14)));
    String duty = opened("WRITTEN_WORK_MARKS", held);

    Api.as(Role.TEACHER)
        .get(INSTANCES + "/" + duty)
        .then()
        .body("state", equalTo("OVERDUE_LOCKED"))
        .body("openedBy.role", hasItem("RTTRM_OPERATOR"));
    Map<String, Object> status = event("WRITTEN_WORK_MARKED", Entries.today());
    status.put("subject", held);
    record(status).then().statusCode(409).body("type", equalTo("/problems/entry-closed"));
  }

  @Test
  void the_end_of_a_term_is_noted_once() {
    recorded(event("WRITTEN_WORK_HELD", Entries.today().minusDays(15)));
    int noted;
    do {
      noted = locking.lock(500);
    } while (noted == 500);

    assertThat(locking.lock(500)).isZero();
  }

  @Test
  void a_kind_is_recorded_by_its_role_and_unknown_ones_by_nobody() {
    Api.deed(Role.ACCOUNTING)
        .body(event("WRITTEN_WORK_HELD", Entries.today()))
        .post(FACTS)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/event-of-another-role"));
    record(event("HIRE", Entries.today()))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/event-not-reported"));
    record(event("NO_SUCH", Entries.today()))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/event-kind-unknown"));
    record(event("WRITTEN_WORK_HELD", Entries.today().plusDays(1)))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/event-in-future"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CLEARANCE_REQUESTED",
        "DIPLOMA_DATA_PREPARED",
        "DIPLOMA_PRINTED",
        "DIPLOMA_PRINT_STATUS_SET",
        "BLANK_STATUS_SET",
        "ADMISSION_ORDERED",
        "GROUP_FORMED",
        "QUOTA_APPROVED"
      })
  void nobody_records_by_hand_what_the_system_sees_happen(String kind) {
    for (Role role : List.of(Role.DEAN, Role.DIPLOMA_DEPARTMENT, Role.MARKETING_DEPARTMENT)) {
      Api.deed(role)
          .body(event(kind, Entries.today()))
          .post(FACTS)
          .then()
          .statusCode(422)
          .body("type", equalTo("/problems/event-not-reported"));
    }
  }

  @Test
  void a_hiring_is_a_duty_that_the_leadership_checks() {
    String employee = Entries.employee();
    Entries.hired(employee, Entries.unit("K11"));
    String duty =
        Api.as(Role.LEADERSHIP)
            .get(
                INSTANCES + "?duty=PERSONNEL_EVENT&role=HR_DEPARTMENT&state=DONE_IN_TIME&limit=200")
            .then()
            .statusCode(200)
            .extract()
            .<String>path("items.findAll { it.subject == '" + employee + "' }[0].id");

    review(Role.LEADERSHIP, duty, Map.of("outcome", "REMARKED"))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/remark-missing"));
    review(Role.LEADERSHIP, duty, Map.of("outcome", "CHECKED"))
        .then()
        .statusCode(200)
        .body("review.outcome", equalTo("CHECKED"));
    review(Role.LEADERSHIP, duty, Map.of("outcome", "CHECKED"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/entry-checked"));
    review(Role.HR_DEPARTMENT, duty, Map.of("outcome", "CHECKED")).then().statusCode(403);
  }

  @Test
  void another_office_knows_nothing_of_a_duty() {
    String held = recorded(event("WRITTEN_WORK_HELD", Entries.today()));
    String duty = opened("WRITTEN_WORK_MARKS", held);

    Api.as(Role.ACCOUNTING).get(INSTANCES + "/" + duty).then().statusCode(404);
    Api.as(Role.ACCOUNTING).get(FACTS + "/" + held).then().statusCode(404);
    Api.as(Role.ACCOUNTING)
        .get(INSTANCES + "?duty=WRITTEN_WORK_MARKS")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void duties_are_listed_by_due_date_page_by_page() {
    recorded(event("WRITTEN_WORK_HELD", Entries.today()));
    recorded(event("WRITTEN_WORK_HELD", Entries.today()));
    String query = INSTANCES + "?duty=WRITTEN_WORK_MARKS&limit=1";
    Response first = Api.as(Role.TEACHER).get(query);
    Response second = Api.as(Role.TEACHER).get(query + "&after=" + first.<String>path("next"));

    assertThat(second.<String>path("items[0].id")).isNotEqualTo(first.path("items[0].id"));
    assertThat(LocalDate.parse(second.path("items[0].dueDate")))
        .isAfterOrEqualTo(LocalDate.parse(first.path("items[0].dueDate")));
  }

  @Test
  void a_scholarly_work_is_proposed_and_the_head_approves_it() {
    Map<String, Object> work = event("SCHOLARLY_WORK", Entries.today());
    Api.deed(Role.TEACHER)
        .body(work)
        .post(FACTS)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/approval-needed"));
    work.put("unit", Entries.unit("K11"));
    String proposal =
        Api.deed(Role.SUPER_ADMINISTRATOR)
            .header("Correction-Instruction", instruction())
            .body(work)
            .post("/api/v1/duties/fact-proposals")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Response seen = Api.as(Role.DEPARTMENT_HEAD).get("/api/v1/approvals/proposals/" + proposal);
    Response decided =
        Api.deed(Role.DEPARTMENT_HEAD)
            .body(Map.of("decision", "APPROVE", "hash", seen.<String>path("hash")))
            .post("/api/v1/approvals/proposals/" + proposal + "/decision");
    decided.then().statusCode(200).body("state", equalTo("APPROVED"));

    Api.as(Role.SUPER_ADMINISTRATOR)
        .get(FACTS + "?event=SCHOLARLY_WORK")
        .then()
        .statusCode(200)
        .body("items.role", hasItem("SUPER_ADMINISTRATOR"));
  }

  private static String instruction() {
    Map<String, Object> order =
        Map.of(
            "number", "T-" + Entries.serial(),
            "date", Entries.today().toString(),
            "file", Entries.paper("rahbariyat", "ORDER"));
    return Api.deed(Role.LEADERSHIP)
        .body(
            Map.of(
                "order",
                order,
                "text",
                "Ilmiy ishni kiritish",
                "subjects",
                List.of(),
                "validUntil",
                Entries.today().plusDays(3).toString()))
        .post("/api/v1/corrections/instructions")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> event(String kind, LocalDate date) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("event", kind);
    event.put("orderDate", date.toString());
    return event;
  }

  private static Response record(Map<String, Object> event) {
    return Api.deed(Role.TEACHER).body(event).post(FACTS);
  }

  private static String recorded(Map<String, Object> event) {
    return record(event).then().statusCode(201).extract().path("id");
  }

  private static String opened(String duty, String subject) {
    return Api.as(Role.TEACHER)
        .get(INSTANCES + "?duty=" + duty + "&limit=200")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.subject == '" + subject + "' }[0].id");
  }

  private static Response review(Role role, String duty, Map<String, Object> review) {
    return Api.deed(role).body(review).post(INSTANCES + "/" + duty + "/review");
  }
}
