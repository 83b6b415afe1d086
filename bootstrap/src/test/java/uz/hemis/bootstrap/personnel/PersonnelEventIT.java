package uz.hemis.bootstrap.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.EMPLOYEES;
import static uz.hemis.bootstrap.support.Entries.hire;
import static uz.hemis.bootstrap.support.Entries.post;
import static uz.hemis.bootstrap.support.Entries.record;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;

/** Hirings, changes of position and dismissals: 3.1.3 over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PersonnelEventIT {

  private static final LocalDate START = today().minusDays(10);

  private String algebra;
  private String informatics;
  private String employee;

  @BeforeEach
  void somebody() {
    algebra = Entries.unit("K11");
    informatics = Entries.unit("K12");
    employee = Entries.employee();
  }

  @Test
  void a_hiring_is_recorded_within_its_term() {
    Map<String, Object> entry = hire(START, post(algebra, "Dotsent", 0.75, "MAIN"));

    Response event = record(employee, entry);

    assertThat(event.statusCode()).as(event.asString()).isEqualTo(201);
    assertThat(event.header("Location")).isEqualTo("/api/v1/personnel/events/" + event.path("id"));
    assertThat(event.<Boolean>path("late")).isFalse();
    assertThat(LocalDate.parse(event.path("dueDate"))).isAfter(today());
    assertThat(Api.as("kadrlar").get(event.header("Location")).asString())
        .isEqualTo(event.asString());
    Response card = Api.as("kadrlar").get(EMPLOYEES + "/" + employee);
    assertThat(card.<String>path("status")).isEqualTo("EMPLOYED");
    assertThat(card.<String>path("employments[0].from")).isEqualTo(START.toString());
    assertThat(card.<String>path("employments[0].post.unit")).isEqualTo(algebra);
  }

  @Test
  void a_post_is_changed_and_ended() {
    String employment = Entries.hired(employee, algebra);
    LocalDate change = START.plusDays(5);
    assertThat(record(employee, change(change, employment)).statusCode()).isEqualTo(201);
    LocalDate last = today().minusDays(1);
    assertThat(record(employee, Entries.dismissal(last, employment)).statusCode()).isEqualTo(201);

    Response card = Api.as("kadrlar").get(EMPLOYEES + "/" + employee);

    assertThat(card.jsonPath().getList("employments.to"))
        .containsExactly(change.minusDays(1).toString(), last.toString());
    assertThat(card.<String>path("status")).isEqualTo("DISMISSED");
    assertThat(
            Api.as("kadrlar")
                .get(EMPLOYEES + "/" + employee + "/events")
                .jsonPath()
                .getList("items.kind"))
        .containsExactly("HIRE", "POSITION_CHANGE", "DISMISS");
  }

  @ParameterizedTest
  @CsvSource({
    "uz-Latn, Maʼlumot kiritish muddati tugagan",
    "uz-Cyrl, Маълумот киритиш муддати тугаган",
    "ru, Срок внесения этих данных истёк",
    "en, The term for this entry is over",
  })
  void a_late_hiring_is_closed_in_the_language_of_the_reader(String language, String title) {
    LocalDate ordered = today().minusDays(45);
    Map<String, Object> entry = hire(ordered, post(algebra, "Dotsent", 1.0, "MAIN"));
    entry.put("order", Entries.order(ordered));

    Response answer =
        Api.deed("kadrlar")
            .header("Accept-Language", language)
            .body(entry)
            .post(EMPLOYEES + "/" + employee + "/events");

    assertRefused(answer, 409, "entry-closed", "order 5");
    assertThat(answer.header("Content-Language")).isEqualTo(language);
    assertThat(answer.<String>path("title")).isEqualTo(title);
    assertThat(LocalDate.parse(answer.path("facts.dueDate"))).isBetween(ordered, today());
    assertThat(answer.<String>path("facts.today")).isEqualTo(today().toString());
    assertThat(answer.<String>path("facts.clause")).isEqualTo("3.1.3");
  }

  @Test
  void an_order_of_tomorrow_is_refused() {
    Map<String, Object> entry = hire(START, post(algebra, "Dotsent", 1.0, "MAIN"));
    entry.put("order", Entries.order(today().plusDays(1)));
    refused(entry, 422, "order-date-in-future", "/order/date");
  }

  @Test
  void a_hiring_without_the_order_s_file_is_refused() {
    Map<String, Object> entry = hire(START, post(algebra, "Dotsent", 1.0, "MAIN"));
    entry.put("order", Map.of("number", "S-0", "date", today().toString()));
    assertRefusedAt(record(employee, entry), 422, "file-missing", "order 5", "/order/file");
    entry.put(
        "order", Map.of("number", "S-0", "date", today().toString(), "file", UUID.randomUUID()));
    assertRefusedAt(record(employee, entry), 422, "file-unknown", "order 5", "/order/file");
    String othersPaper = Entries.paper("kadrlar2", "ORDER");
    entry.put("order", Map.of("number", "S-0", "date", today().toString(), "file", othersPaper));
    assertRefusedAt(record(employee, entry), 422, "file-unknown", "order 5", "/order/file");
  }

  @Test
  void an_order_s_file_proves_one_event() {
    Map<String, Object> entry = hire(START, post(algebra, "Dotsent", 0.5, "MAIN"));
    assertThat(record(employee, entry).statusCode()).isEqualTo(201);
    assertRefusedAt(
        record(Entries.employee(), entry), 422, "file-attached", "order 5", "/order/file");
  }

  @Test
  void nobody_is_employed_before_turning_sixteen() {
    Map<String, Object> newcomer = Entries.newcomer();
    LocalDate sixteen = LocalDate.parse((String) newcomer.get("birthDate")).plusYears(16);
    employee = Entries.register(newcomer).path("id");
    Map<String, Object> entry = hire(sixteen.minusDays(1), post(algebra, "Laborant", 0.5, "MAIN"));
    refused(entry, 422, "employee-under-age", "/effectiveDate");
    entry.put("effectiveDate", sixteen.toString());
    assertThat(record(employee, entry).statusCode()).isEqualTo(201);
  }

  @Test
  void a_hiring_names_a_post_and_no_employment() {
    Map<String, Object> entry = hire(START, post(algebra, "Dotsent", 1.0, "MAIN"));
    entry.put("employmentId", UUID.randomUUID());
    refused(entry, 422, "employment-unfit", "/employmentId");
    entry.remove("employmentId");
    entry.remove("post");
    refused(entry, 422, "post-missing", "/post");
  }

  @Test
  void a_dismissal_names_the_employment_and_no_post() {
    String employment = Entries.hired(employee, algebra);
    Map<String, Object> entry = Entries.dismissal(today(), employment);
    entry.put("post", post(algebra, "Dotsent", 1.0, "MAIN"));
    refused(entry, 422, "post-unfit", "/post");
    entry.remove("post");
    entry.remove("employmentId");
    refused(entry, 422, "employment-missing", "/employmentId");
    entry.put("employmentId", UUID.randomUUID());
    refused(entry, 422, "employment-unknown", "/employmentId");
  }

  @Test
  void a_rate_goes_in_steps_and_a_main_one_to_a_whole() {
    refused(hire(START, post(algebra, "Dotsent", 0.07, "MAIN")), 422, "rate-unfit", "/post/rate");
    refused(
        hire(START, post(algebra, "Dotsent", 1.05, "MAIN")),
        422,
        "main-rate-exceeded",
        "/post/rate");
  }

  @Test
  void several_faults_of_an_entry_are_told_at_once() {
    Map<String, Object> entry = hire(START, post(algebra, "Dotsent", 0.07, "MAIN"));
    entry.put("order", Map.of("number", "S-0", "date", today().toString()));
    Response answer = record(employee, entry);
    assertRefused(answer, 422, "several-faults", "3.1.3");
    assertThat(answer.jsonPath().getList("errors.type"))
        .containsExactlyInAnyOrder("/problems/rate-unfit", "/problems/file-missing");
  }

  @Test
  void a_post_is_in_a_unit_that_exists() {
    Response answer =
        record(employee, hire(START, post(UUID.randomUUID().toString(), "Dotsent", 1, "MAIN")));
    assertRefused(answer, 422, "unit-unknown", "3.1.3");
  }

  @Test
  void an_event_does_not_precede_the_last_one_nor_follow_a_dismissal() {
    String employment = Entries.hired(employee, algebra);
    refused(
        Entries.dismissal(START.minusDays(1), employment),
        422,
        "effective-before-last-event",
        "/effectiveDate");
    assertThat(record(employee, Entries.dismissal(START, employment)).statusCode()).isEqualTo(201);
    refused(Entries.dismissal(today(), employment), 409, "employment-ended", "/employmentId");
  }

  @Test
  void posts_of_one_person_fit_together() {
    Entries.hired(employee, algebra);
    Response second = record(employee, hire(START, post(informatics, "Dotsent", 0.25, "MAIN")));
    assertRefused(second, 409, "main-employment-exists", "3.1.3");
    Response same =
        record(employee, hire(START, post(algebra, "Dotsent", 0.25, "INTERNAL_PART_TIME")));
    assertRefused(same, 409, "employment-overlaps", "3.1.3");
    Response much =
        record(employee, hire(START, post(informatics, "Dotsent", 0.55, "INTERNAL_PART_TIME")));
    assertRefusedAt(much, 409, "rate-sum-exceeded", "3.1.3", "/post/rate");
    assertThat(much.<Float>path("facts.sum")).isEqualTo(1.55f);
    Response fit =
        record(employee, hire(START, post(informatics, "Dotsent", 0.5, "INTERNAL_PART_TIME")));
    assertThat(fit.statusCode()).isEqualTo(201);
  }

  @Test
  void an_event_of_an_order_is_recorded_once() {
    Map<String, Object> entry = hire(START, post(algebra, "Dotsent", 0.5, "MAIN"));
    assertThat(record(employee, entry).statusCode()).isEqualTo(201);
    Map<String, Object> order = new LinkedHashMap<>();
    ((Map<?, ?>) entry.get("order")).forEach((name, value) -> order.put((String) name, value));
    order.put("file", Entries.paper("kadrlar", "ORDER"));
    entry.put("order", order);
    Response again = record(employee, entry);
    assertRefused(again, 409, "event-already-recorded", "3.1.3");
    assertThat(again.<String>path("facts.orderNumber")).isEqualTo(order.get("number"));
  }

  @Test
  void of_twenty_main_hirings_at_once_one_is_recorded() throws Exception {
    List<Callable<Response>> hirings =
        IntStream.range(0, 20)
            .mapToObj(
                i -> {
                  String login = i % 2 == 0 ? "kadrlar" : "kadrlar2";
                  Map<String, Object> entry =
                      hire(START, post(i % 3 == 0 ? algebra : informatics, "D" + i, 1.0, "MAIN"));
                  entry.put(
                      "order",
                      Map.of(
                          "number",
                          "R-" + Entries.serial(),
                          "date",
                          today().toString(),
                          "file",
                          Entries.paper(login, "ORDER")));
                  return (Callable<Response>)
                      () ->
                          Api.deed(login).body(entry).post(EMPLOYEES + "/" + employee + "/events");
                })
            .toList();

    List<Response> ends = AtOnce.all(hirings);

    assertThat(ends).extracting(Response::statusCode).containsOnly(201, 409).containsOnlyOnce(201);
    assertThat(Api.as("kadrlar").get(EMPLOYEES + "/" + employee).jsonPath().getList("employments"))
        .hasSize(1);
  }

  @Test
  void who_only_sees_staff_records_nothing_and_learns_what_may_be_recorded() {
    Entries.hired(employee, algebra);
    String events = EMPLOYEES + "/" + employee;
    Response refused =
        Api.deed("dekan")
            .body(hire(START, post(algebra, "Dotsent", 1.0, "MAIN")))
            .post(events + "/events");
    assertRefused(refused, 403, "permission-missing", "1.3");
    Response actions = Api.as("kadrlar").get(events + "/allowed-actions");
    assertThat(actions.statusCode()).isEqualTo(200);
    assertThat(actions.<String>path("items.find { it.kind == 'DISMISS' }.window.clause"))
        .isEqualTo("3.1.3");
    assertThat(
            Api.as("dekan")
                .get(events + "/allowed-actions")
                .jsonPath()
                .getList("items.allowed", Boolean.class))
        .containsOnly(false);
  }

  private Map<String, Object> change(LocalDate from, String employment) {
    Map<String, Object> entry = hire(from, post(informatics, "Professor", 1.0, "MAIN"));
    entry.put("kind", "POSITION_CHANGE");
    entry.put("employmentId", employment);
    return entry;
  }

  private void refused(Map<String, Object> entry, int status, String slug, String pointer) {
    assertRefusedAt(record(employee, entry), status, slug, "3.1.3", pointer);
  }
}
