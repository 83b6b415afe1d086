package uz.hemis.bootstrap.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.hemis.application.regulation.ProlongDueDates;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Overdue;

/** What the ministry publishes and the state decrees, on the day on which it takes effect. */
@QuarkusTest
@TestProfile(OwnInstitution.class)
class LawInForceIT {

  private static final String ACCOUNTANT = "buxgalteriya";
  private static final String LEADER = "rahbariyat";
  private static final String FACTS = "/api/v1/duties/facts";
  private static final String PERIOD = "PRICE_PERIOD";
  private static final String LIST = "PRICE_LIST";
  private static final String DUTY = "PRICE_LIST_DUTY";

  @Inject Overdue overdue;
  @Inject ProlongDueDates prolonging;

  @Test
  void a_row_added_through_the_api_alone_locks_entries_from_then_on() {
    for (String kind : List.of(PERIOD, LIST)) {
      assertThat(
              Api.deed(Law.DRAFTER).body(Law.kind(kind, "ACCOUNTING")).post(Law.KINDS).statusCode())
          .isEqualTo(201);
    }
    assertThat(priceList(period()).statusCode()).isEqualTo(201);

    Law law = Law.drafted(today());
    Map<String, Object> row = Law.row(99, "BEFORE_EVENT:5", PERIOD);
    row.put("annex", 8);
    row.put("role", "ACCOUNTING");
    row.put("clause", "3.1.8");
    row.put("startsFrom", "EFFECTIVE_DATE");
    row.put("entries", List.of(LIST));
    Response put = law.put(Law.DRAFTER, DUTY, row);
    assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
    law.publish();

    Response refused = priceList(period());
    assertRefused(refused, 409, "entry-closed", "order 5");
    assertThat(refused.jsonPath().getMap("facts"))
        .containsEntry("duty", DUTY)
        .containsEntry("clause", "3.1.8")
        .containsEntry("openedBy", List.of("RTTRM_OPERATOR"));
    assertEverybodyKnows();
  }

  /** The breach, the notices and the board follow from the row alone. */
  private void assertEverybodyKnows() {
    overdue.noteAll();

    assertThat(
            Api.as(LEADER)
                .get("/api/v1/breaches/register?limit=200")
                .jsonPath()
                .<String>getList("items.duty"))
        .containsOnlyOnce(DUTY);
    assertThat(
            Api.as(ACCOUNTANT)
                .get("/api/v1/notices/me?limit=200")
                .jsonPath()
                .<String>getList("items.kind"))
        .contains("breach-opened");
    assertThat(
            Api.as(LEADER)
                .queryParam("groupBy", "DUTY")
                .queryParam("from", YearMonth.from(today()).minusMonths(1).toString())
                .queryParam("to", YearMonth.from(today()).toString())
                .get("/api/v1/monitoring/compliance")
                .jsonPath()
                .<Integer>get("rows.find { it.key == '" + DUTY + "' }.counts.locked"))
        .isEqualTo(1);
  }

  @Test
  void a_decree_lengthens_what_is_open() {
    String fact =
        recorded(
            ACCOUNTANT, Map.of("event", "CONTRACT_REQUESTED", "orderDate", today().toString()));
    LocalDate due = dueDate(fact);
    Map<String, Object> day = new LinkedHashMap<>();
    day.put("date", due.toString());
    day.put("kind", "EXTRA_DAY_OFF");
    day.put("weeks", List.of("FIVE_DAY", "SIX_DAY"));
    Response decree =
        Api.deed(Law.DRAFTER)
            .body(
                Map.of(
                    "number",
                    "PF-1",
                    "title",
                    "Dam olish kuni",
                    "date",
                    today().toString(),
                    "kind",
                    "PRESIDENTIAL_DECREE",
                    "publishedThrough",
                    due.withMonth(12).withDayOfMonth(31).toString(),
                    "days",
                    List.of(day)))
            .post("/api/v1/calendar/decrees");
    assertThat(decree.statusCode()).as(decree.asString()).isEqualTo(201);

    prolonging.prolong();

    assertThat(dueDate(fact)).isAfter(due);
  }

  private static String period() {
    return recorded(
        ACCOUNTANT,
        Map.of(
            "event",
            PERIOD,
            "orderDate",
            today().toString(),
            "effectiveDate",
            today().plusDays(1).toString()));
  }

  private static Response priceList(String period) {
    return Api.deed(ACCOUNTANT)
        .body(Map.of("event", LIST, "subject", period, "orderDate", today().toString()))
        .post(FACTS);
  }

  private static String recorded(String login, Map<String, Object> fact) {
    Response answer = Api.deed(login).body(fact).post(FACTS);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.path("id");
  }

  private static LocalDate dueDate(String fact) {
    return LocalDate.parse(
        Api.as(ACCOUNTANT)
            .queryParam("subject", fact)
            .get("/api/v1/duties/instances")
            .path("items[0].dueDate"));
  }
}
