package uz.hemis.bootstrap.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.EMPLOYEES;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;

/** Who sees which employees, page by page, and what stays of a removed card: 1.3 and 3.1.3. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PersonnelIT {

  private static final LocalDate YESTERDAY = Entries.today().minusDays(1);

  @Test
  void every_employee_comes_once_on_the_pages_while_others_are_registered() {
    String family = family();
    List<String> there = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      there.add(Entries.register(Entries.newcomer(family)).path("id"));
    }
    List<String> walked = new ArrayList<>();
    Response page = list().queryParam("namePrefix", family).queryParam("limit", 2).get(EMPLOYEES);
    while (true) {
      assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
      walked.addAll(page.jsonPath().getList("items.id"));
      String next = page.path("next");
      if (next == null) {
        assertThat(page.header("Link")).isNull();
        break;
      }
      assertThat(page.header("Link")).contains("after=").endsWith("rel=\"next\"");
      Entries.register(Entries.newcomer(family + "a"));
      page =
          list()
              .queryParam("namePrefix", family)
              .queryParam("limit", 2)
              .queryParam("after", next)
              .get(EMPLOYEES);
    }
    assertThat(walked).doesNotHaveDuplicates().containsAll(there);
  }

  @Test
  void the_link_to_the_next_page_leads_there() {
    String family = family();
    Entries.register(Entries.newcomer(family));
    String second = Entries.register(Entries.newcomer(family)).path("id");
    Response page = list().queryParam("namePrefix", family).queryParam("limit", 1).get(EMPLOYEES);
    String link = page.header("Link");
    Response next =
        Api.as("kadrlar").urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
    assertThat(next.jsonPath().getList("items.id")).containsExactly(second);
  }

  @Test
  void filters_narrow_the_list_and_the_total_is_told_when_asked() {
    String family = family();
    String free = Entries.register(Entries.newcomer(family)).path("id");
    String hired = Entries.register(Entries.newcomer(family)).path("id");
    Entries.hired(hired, Entries.unit("K11"));

    Response both =
        list().queryParam("namePrefix", family).queryParam("totalCount", true).get(EMPLOYEES);
    assertThat(both.<Integer>path("totalCount")).isEqualTo(2);
    assertThat(list().queryParam("namePrefix", family).get(EMPLOYEES).<Integer>path("totalCount"))
        .isNull();
    assertThat(found(family, "status", "EMPLOYED")).containsExactly(hired);
    assertThat(found(family, "status", "NEVER_EMPLOYED")).containsExactly(free);
    assertThat(found(family, "unit", Entries.unit("F1"))).containsExactly(hired);
    assertThat(found(family, "unit", Entries.unit("F2"))).isEmpty();
    assertThat(found(family, "position", "dOTSENT")).containsExactly(hired);
    assertThat(found(family, "changedSince", Instant.now().plusSeconds(3600).toString())).isEmpty();
  }

  @Test
  void unfit_parameters_are_refused() {
    assertRefusedAt(
        list().queryParam("limit", 0).get(EMPLOYEES), 400, "invalid-request", null, "limit");
    assertRefusedAt(
        list().queryParam("limit", 201).get(EMPLOYEES), 400, "invalid-request", null, "limit");
    assertRefusedAt(
        list().queryParam("status", "GONE").get(EMPLOYEES), 400, "invalid-request", null, "status");
    assertRefusedAt(
        list().queryParam("offset", 3).get(EMPLOYEES), 400, "invalid-request", null, "offset");
    Response cursor = list().queryParam("after", "abc").get(EMPLOYEES);
    assertThat(cursor.statusCode()).as(cursor.asString()).isEqualTo(400);
  }

  @Test
  void a_pinfl_is_searched_for_in_the_body() {
    Map<String, Object> entry = Entries.newcomer();
    String id = Entries.register(entry).path("id");
    Response found = search("kadrlar", (String) entry.get("pinfl"));
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.jsonPath().getList("items.id")).containsExactly(id);
    assertThat(found.asString()).doesNotContain((String) entry.get("pinfl"));
    String nobody = Entries.pinfl(LocalDate.of(1940, 1, 1), 1);
    assertThat(search("kadrlar", nobody).jsonPath().getList("items")).isEmpty();
    assertRefusedAt(search("kadrlar", "1"), 422, "pinfl-malformed", "4.1", "/pinfl");
    assertRefused(search("dekan", nobody), 403, "permission-missing", "1.3");
  }

  @Test
  void a_dean_sees_the_own_faculty_and_nothing_of_another() {
    String family = family();
    String id = Entries.register(Entries.newcomer(family)).path("id");
    Entries.hired(id, Entries.unit("K11"));
    String card = EMPLOYEES + "/" + id;

    assertThat(Api.as("dekan").get(card).statusCode()).isEqualTo(200);
    assertThat(seenBy("dekan", family)).containsExactly(id);
    assertThat(seenBy("mudir", family)).containsExactly(id);
    assertThat(seenBy("dekan2", family)).isEmpty();
    for (String address : List.of(card, card + "/events", card + "/allowed-actions")) {
      assertRefused(Api.as("dekan2").get(address), 404, "not-found", "1.3");
    }
    String event = Api.as("dekan").get(card + "/events").path("items[0].id");
    String events = "/api/v1/personnel/events";
    assertThat(Api.as("dekan").get(events + "/" + event).statusCode()).isEqualTo(200);
    assertRefused(Api.as("dekan2").get(events + "/" + event), 404, "not-found", "1.3");
    assertThat(
            Api.as("dekan2")
                .queryParam("limit", 200)
                .get(events)
                .jsonPath()
                .getList("items.employeeId"))
        .doesNotContain(id);
  }

  @Test
  void a_card_is_removed_after_the_last_day_at_work_and_its_history_stays() {
    Map<String, Object> entry = Entries.newcomer();
    String id = Entries.register(entry).path("id");
    String card = EMPLOYEES + "/" + id;
    String employment = Entries.hired(id, Entries.unit("K11"));
    Response employed = remove(card, version(card));
    assertRefused(employed, 409, "employee-employed", "3.1.3");
    assertThat(employed.jsonPath().getList("facts.employments")).containsExactly(employment);
    Entries.record(id, Entries.dismissal(YESTERDAY, employment)).then().statusCode(201);

    assertRefused(remove(card, null), 428, "precondition-required");
    assertRefused(remove(card, "\"0\""), 412, "version-stale", "4.1");
    assertThat(remove(card, version(card)).statusCode()).isEqualTo(204);

    assertRefused(Api.as("kadrlar").get(card), 404, "not-found", "1.3");
    assertRefused(remove(card, "\"9\""), 404, "not-found", "1.3");
    assertThat(search("kadrlar", (String) entry.get("pinfl")).jsonPath().getList("items"))
        .isEmpty();
    assertThat(Api.as("kadrlar").get(card + "/events").jsonPath().getList("items.kind"))
        .containsExactly("HIRE", "DISMISS");
    assertRefused(Api.as("dekan").get(card + "/events"), 404, "not-found", "1.3");
  }

  @Test
  void events_are_listed_by_kind() {
    String id = Entries.employee();
    Entries.hired(id, Entries.unit("K11"));
    Response hirings =
        list()
            .queryParam("kind", "HIRE")
            .queryParam("late", false)
            .queryParam("limit", 200)
            .get("/api/v1/personnel/events");
    assertThat(hirings.jsonPath().getList("items.kind")).containsOnly("HIRE");
    assertThat(hirings.jsonPath().getList("items.employeeId")).contains(id);
  }

  private static io.restassured.specification.RequestSpecification list() {
    return Api.as("kadrlar");
  }

  private static List<String> found(String family, String filter, String value) {
    return list()
        .queryParam("namePrefix", family)
        .queryParam(filter, value)
        .get(EMPLOYEES)
        .jsonPath()
        .getList("items.id");
  }

  private static List<String> seenBy(String login, String family) {
    return Api.as(login)
        .queryParam("namePrefix", family)
        .get(EMPLOYEES)
        .jsonPath()
        .getList("items.id");
  }

  private static Response search(String login, String pinfl) {
    return Api.deed(login).body(Map.of("pinfl", pinfl)).post("/api/v1/personnel/employee-search");
  }

  private static String version(String card) {
    return Api.as("kadrlar").get(card).header("ETag");
  }

  private static Response remove(String card, String version) {
    var request = Api.as("kadrlar");
    if (version != null) {
      request.header("If-Match", version);
    }
    return request.delete(card);
  }

  /** A family name that nobody else has, in letters only. */
  private static String family() {
    StringBuilder name = new StringBuilder("Sahifa");
    for (char digit : String.valueOf(Entries.serial()).toCharArray()) {
      name.append((char) ('a' + digit - '0'));
    }
    return name.append("ov").toString();
  }
}
