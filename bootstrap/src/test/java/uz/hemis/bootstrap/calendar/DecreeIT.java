package uz.hemis.bootstrap.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.time.Tashkent;

/** The ministry publishes decrees, and due dates follow at once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecreeIT {

  private static final LocalDate TODAY = LocalDate.now(Tashkent.ZONE);
  private static final LocalDate NEXT_YEAR = LocalDate.of(TODAY.getYear() + 1, 1, 1);

  @Test
  void a_decree_moves_due_dates_settles_them_and_yields_to_a_later_one() {
    LocalDate wednesday = wednesdayOf(6);
    dueDate(wednesday.minusDays(1)).body("dueDate", equalTo(wednesday.toString()));

    String earlier =
        publish("PF-901", TODAY.minusDays(1), extraDayOff(wednesday))
            .statusCode(201)
            .header("Location", endsWith("/api/v1/calendar/decrees/" + idOf("PF-901")))
            .body("days.replacedBy", everyItem(nullValue()))
            .extract()
            .path("id");
    dueDate(wednesday.minusDays(1))
        .body("dueDate", equalTo(wednesday.plusDays(1).toString()))
        .body("provisional", equalTo(false))
        .body("skipped.source", contains("PF-901 of " + TODAY.minusDays(1)));

    String later =
        publish("PF-902", TODAY, extraDayOff(wednesday)).statusCode(201).extract().path("id");
    Api.anonymous()
        .get("/api/v1/calendar/decrees/" + earlier)
        .then()
        .statusCode(200)
        .body("days.replacedBy", contains(later, later));
  }

  @Test
  void a_decree_is_published_once() {
    publish("PF-911", TODAY, extraDayOff(wednesdayOf(7))).statusCode(201);
    publish("PF-911", TODAY, extraDayOff(wednesdayOf(8)))
        .statusCode(409)
        .body("type", endsWith("/problems/decree-known"));
  }

  @Test
  void of_two_decrees_at_once_for_one_day_one_is_refused() throws Exception {
    LocalDate day = wednesdayOf(10);
    Callable<Integer> first = () -> status("PF-921", day);
    Callable<Integer> second = () -> status("PF-922", day);
    try (var people = Executors.newFixedThreadPool(2)) {
      List<Integer> answers =
          people.invokeAll(List.of(first, second)).stream().map(Future::resultNow).toList();
      assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }
  }

  @Test
  void all_faults_are_told_at_once() {
    LocalDate wednesday = wednesdayOf(11);
    Map<String, Object> worked =
        Map.of(
            "date", wednesday.toString(), "kind", "WORKING_WEEKEND", "weeks", List.of("FIVE_DAY"));
    publish("PF-931", TODAY.plusDays(1), extraDayOff(wednesday), worked, extraDayOff(wednesday))
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/date", "/days/1/date", "/days/2"));
  }

  @Test
  void hr_does_not_publish_decrees() {
    Api.deed(Role.HR_DEPARTMENT)
        .body(decree("PF-941", TODAY, extraDayOff(wednesdayOf(12))))
        .post("/api/v1/calendar/decrees")
        .then()
        .statusCode(403)
        .body("facts.roles", contains("MINISTRY_UNIT"));
  }

  private static int status(String number, LocalDate day) {
    return publish(number, TODAY, extraDayOff(day)).extract().statusCode();
  }

  private static ValidatableResponse publish(String number, LocalDate date, Map<?, ?>... days) {
    return Api.deed(Role.MINISTRY_UNIT)
        .body(decree(number, date, days))
        .post("/api/v1/calendar/decrees")
        .then();
  }

  private static Map<String, Object> decree(String number, LocalDate date, Map<?, ?>... days) {
    return Map.of(
        "number",
        number,
        "date",
        date.toString(),
        "kind",
        "PRESIDENTIAL_DECREE",
        "title",
        "Additional days off",
        "publishedThrough",
        NEXT_YEAR.plusYears(1).minusDays(1).toString(),
        "days",
        List.of(days));
  }

  private static Map<String, Object> extraDayOff(LocalDate date) {
    return Map.of(
        "date", date.toString(), "kind", "EXTRA_DAY_OFF", "weeks", List.of("FIVE_DAY", "SIX_DAY"));
  }

  private static ValidatableResponse dueDate(LocalDate event) {
    return Api.anonymous()
        .queryParam("event", event.toString())
        .queryParam("workingDays", 1)
        .get("/api/v1/calendar/due-dates")
        .then()
        .statusCode(200);
  }

  private static String idOf(String number) {
    return Api.anonymous()
        .get("/api/v1/calendar/decrees")
        .then()
        .extract()
        .path("items.find { it.number == '" + number + "' }.id");
  }

  /** A Wednesday of next year with no holiday near it. */
  private static LocalDate wednesdayOf(int month) {
    return NEXT_YEAR
        .withMonth(month)
        .withDayOfMonth(15)
        .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
  }
}
