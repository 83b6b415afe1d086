package uz.hemis.bootstrap.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;

/** What the calendar tells everybody. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CalendarIT {

  @Test
  void a_due_date_names_every_day_that_was_skipped_and_why() {
    dueDate("en", "2026-03-19", 3, "FIVE_DAY")
        .body("dueDate", equalTo("2026-03-26"))
        .body("provisional", equalTo(false))
        .body("lastMoment", equalTo("2026-03-26T18:59:59Z"))
        .body("clause", equalTo("Civil Code art. 146, Labour Code art. 208"))
        .body("skipped.date", contains("2026-03-20", "2026-03-21", "2026-03-22", "2026-03-23"))
        .body("skipped.reason", contains("HOLIDAY", "HOLIDAY", "WEEKLY_DAY_OFF", "HOLIDAY_MOVED"))
        .body("skipped[0].source", equalTo("PQ-106 of 2026-03-17"))
        .body("skipped[1].name", equalTo("Navruz"))
        .body("skipped[2].name", nullValue());
  }

  @Test
  void holidays_are_named_in_the_language_of_the_request() {
    dueDate("uz-Latn", "2026-03-20", 1, "FIVE_DAY")
        .body("skipped[0].name", equalTo("Navroʻz bayrami"));
    dueDate("ru", "2026-03-20", 1, "FIVE_DAY").body("skipped[0].name", equalTo("Праздник Навруз"));
  }

  @Test
  void past_the_published_calendar_a_due_date_is_provisional() {
    dueDate("en", "2030-01-02", 3, "SIX_DAY").body("provisional", equalTo(true));
  }

  @Test
  void a_year_lists_the_days_that_differ_from_the_plain_week() {
    Api.anonymous()
        .get("/api/v1/calendar/days?year=2026&week=FIVE_DAY")
        .then()
        .statusCode(200)
        .body("workingDays", equalTo(248))
        .body("days.find { it.date == '2026-12-12' }.kind", equalTo("WORKING_WEEKEND"))
        .body("days.find { it.date == '2026-03-09' }.kind", equalTo("HOLIDAY_MOVED"));
  }

  @Test
  void decrees_come_page_by_page_with_their_days() {
    String next =
        Api.anonymous()
            .get("/api/v1/calendar/decrees?limit=1&totalCount=true")
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .extract()
            .path("next");
    Api.anonymous()
        .queryParam("after", next)
        .get("/api/v1/calendar/decrees")
        .then()
        .statusCode(200)
        .body("items.number", hasItem("PF-213"));
    Api.anonymous()
        .get("/api/v1/calendar/decrees/018c8d50-0000-7000-8000-000000106026")
        .then()
        .statusCode(200)
        .body("number", equalTo("PQ-106"))
        .body("days", hasSize(2));
  }

  @Test
  void a_decree_that_is_not_there_is_not_found() {
    Api.anonymous()
        .get("/api/v1/calendar/decrees/018c8d50-0000-7000-8000-00000000ffff")
        .then()
        .statusCode(404);
  }

  @Test
  void a_cursor_of_another_list_is_refused() {
    Api.anonymous().get("/api/v1/calendar/decrees?after=YQ").then().statusCode(400);
  }

  @Test
  void a_date_outside_the_contract_is_malformed() {
    Api.anonymous()
        .get("/api/v1/calendar/due-dates?event=3026-03-19&workingDays=3")
        .then()
        .statusCode(400);
  }

  private static ValidatableResponse dueDate(
      String language, String event, int workingDays, String week) {
    return Api.anonymous()
        .header("Accept-Language", language)
        .queryParam("event", event)
        .queryParam("workingDays", workingDays)
        .queryParam("week", week)
        .get("/api/v1/calendar/due-dates")
        .then()
        .statusCode(200);
  }
}
