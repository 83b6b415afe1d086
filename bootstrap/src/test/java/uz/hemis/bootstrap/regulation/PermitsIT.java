package uz.hemis.bootstrap.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.access.Role;

/** Late entry over HTTP: one cause is one request, and may be taken back (order, clause 5). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PermitsIT {

  private static final String PERMITS = "/api/v1/regulation/late-entry-permits";
  private static final String HR = "kadrlar";

  private final LocalDate ordered = Entries.today().minusDays(40);
  private String employee;

  @BeforeEach
  void registered() {
    employee = Entries.employee();
  }

  @Test
  void one_request_lets_in_all_entries_that_one_cause_delayed() {
    String permit = requested("S-1", "S-2").then().statusCode(201).extract().path("id");
    decide(permit, "GRANT").then().statusCode(200).body("entries", hasSize(2));

    hire("S-2", "Dotsent", 0.5, "MAIN").then().statusCode(201);
    Api.as(Role.RTTRM_OPERATOR)
        .get(PERMITS + "/" + permit)
        .then()
        .body("state", equalTo("GRANTED"))
        .body("entries.find { it.orderNumber == 'S-1' }.usedAt", nullValue())
        .body("entries.find { it.orderNumber == 'S-2' }.usedAt", notNullValue());
    hire("S-1", "Assistent", 0.25, "INTERNAL_PART_TIME").then().statusCode(201);

    Api.as(HR).get(PERMITS + "/" + permit).then().body("state", equalTo("USED"));
    Api.as(HR)
        .get("/api/v1/notices/me?limit=50")
        .then()
        .statusCode(200)
        .body("items.kind", hasItem("late-entry-decided"));
  }

  @Test
  void an_entry_is_named_once_and_faults_point_at_it() {
    Response twice = requested("S-1", "S-1");

    assertThat(twice.statusCode()).isEqualTo(422);
    assertThat(twice.<String>path("type")).isEqualTo("/problems/late-entry-repeated");
    assertThat(twice.<String>path("errors[0].pointer")).isEqualTo("/entries/1");
  }

  @Test
  void who_asked_takes_the_request_back_and_may_ask_again() {
    String permit = requested("S-7").path("id");
    withdraw("kadrlar2", permit)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/late-entry-of-another"));
    withdraw(HR, permit)
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("withdrawalReason", equalTo("Found in time"));
    decide(permit, "GRANT")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/permit-decided"));

    requested("S-7").then().statusCode(201);
  }

  private Response requested(String... orders) {
    Map<String, Object> wish = new LinkedHashMap<>();
    wish.put("entries", Arrays.stream(orders).map(this::late).toList());
    wish.put("reason", "The server was down for three days");
    wish.put(
        "papers",
        Map.of(
            "justification", Entries.paper(HR, "JUSTIFICATION"),
            "employeeLetter", Entries.paper(HR, "EMPLOYEE_LETTER"),
            "headLetter", Entries.paper(HR, "HEAD_LETTER")));
    return Api.deed(HR).body(wish).post(PERMITS);
  }

  private Map<String, Object> late(String order) {
    return Map.of(
        "duty",
        "PERSONNEL_EVENT",
        "subject",
        employee,
        "event",
        "HIRE",
        "orderNumber",
        order,
        "eventDate",
        ordered.toString());
  }

  private Response hire(String order, String position, double rate, String form) {
    Map<String, Object> post = Entries.post(Entries.unit("K11"), position, rate, form);
    Map<String, Object> entry = Entries.hire(ordered, post);
    entry.put(
        "order",
        Map.of("number", order, "date", ordered.toString(), "file", Entries.paper(HR, "ORDER")));
    return Entries.record(employee, entry);
  }

  private static Response decide(String permit, String decision) {
    return Api.deed(Role.RTTRM_OPERATOR)
        .body(Map.of("decision", decision))
        .post(PERMITS + "/" + permit + "/decision");
  }

  private static Response withdraw(String login, String permit) {
    return Api.deed(login)
        .body(Map.of("reason", "Found in time"))
        .post(PERMITS + "/" + permit + "/withdrawal");
  }
}
