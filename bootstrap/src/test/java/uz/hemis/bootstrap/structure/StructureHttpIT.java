package uz.hemis.bootstrap.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;
import static uz.hemis.bootstrap.support.Refusals.pointers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;

/** The institution and its units: 1.3 and 3.1.3 over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StructureHttpIT {

  private static final String UNITS = "/api/v1/structure/units";
  private static final String INSTITUTION = "/api/v1/structure/institution";
  private static final LocalDate OPENED = today().minusDays(30);

  @Test
  void a_faculty_and_a_department_in_it_are_opened_by_an_order() {
    Response faculty = open(opening("FACULTY", null));
    assertThat(faculty.statusCode()).as(faculty.asString()).isEqualTo(201);
    assertThat(faculty.header("Location")).isEqualTo(UNITS + "/" + faculty.path("id"));
    assertThat(faculty.header("ETag")).isEqualTo("\"" + faculty.path("version") + "\"");
    assertThat(faculty.<String>path("typeCode")).isEqualTo("11");
    Response department = open(opening("DEPARTMENT", faculty.path("id")));
    assertThat(department.statusCode()).as(department.asString()).isEqualTo(201);
    Response read =
        Api.as("dekan").header("Accept-Language", "ru").get(department.header("Location"));
    assertThat(read.<String>path("parent")).isEqualTo(faculty.path("id"));
    assertThat(read.<String>path("name")).isEqualTo("Подразделение");
    assertThat(
            Api.as("dekan")
                .queryParam("parent", faculty.<String>path("id"))
                .get(UNITS)
                .jsonPath()
                .getList("items.id"))
        .containsExactly(department.<String>path("id"));
  }

  @Test
  void a_unit_is_opened_by_a_dated_order_from_a_day() {
    Map<String, Object> entry = opening("FACULTY", null);
    entry.remove("order");
    entry.remove("effectiveOn");
    Response answer = open(entry);
    assertRefused(answer, 422, "several-faults", "3.1.3");
    assertThat(answer.jsonPath().getList("errors.type"))
        .containsExactlyInAnyOrder("/problems/unit-order-missing", "/problems/unit-date-missing");
    assertThat(pointers(answer)).contains("/effectiveOn");
    Map<String, Object> ahead = opening("FACULTY", null);
    ahead.put("order", order(today().plusDays(1)));
    assertRefusedAt(open(ahead), 422, "unit-order-in-future", "3.1.3", "/order/date");
  }

  @Test
  void a_unit_stands_where_its_kind_may() {
    String faculty = open(opening("FACULTY", null)).path("id");
    assertRefusedAt(
        open(opening("SECTION", faculty)), 422, "unit-parent-unfit", "3.1.3", "/parent");
    assertRefused(
        open(opening("DEPARTMENT", UUID.randomUUID().toString())), 422, "unit-unknown", "3.1.3");
    Map<String, Object> early = opening("DEPARTMENT", faculty);
    early.put("effectiveOn", OPENED.minusDays(1).toString());
    assertRefused(open(early), 409, "unit-parent-not-open", "3.1.3");
  }

  @Test
  void a_code_belongs_to_one_open_unit() throws Exception {
    Map<String, Object> entry = opening("SECTION", null);
    assertThat(open(entry).statusCode()).isEqualTo(201);
    assertRefusedAt(open(entry), 409, "unit-code-taken", "3.1.3", "/code");
    Map<String, Object> contested = opening("SECTION", null);
    assertThat(AtOnce.times(5, () -> open(contested).statusCode()))
        .containsOnly(201, 409)
        .containsOnlyOnce(201);
  }

  @Test
  void who_does_not_manage_the_structure_opens_nothing() {
    Response answer = Api.deed("dekan").body(opening("FACULTY", null)).post(UNITS);
    assertRefused(answer, 403, "permission-missing", "1.3");
    assertRefused(Api.as("talaba").get(UNITS), 403, "permission-missing", "1.3");
    assertRefused(Api.as("kadrlar").get(UNITS + "/" + UUID.randomUUID()), 404, "not-found", "1.3");
  }

  @Test
  void a_unit_moves_with_its_history() {
    String from = open(opening("FACULTY", null)).path("id");
    String to = open(opening("FACULTY", null)).path("id");
    Response department = open(opening("DEPARTMENT", from));
    String address = department.header("Location");
    LocalDate day = OPENED.plusDays(10);

    Response moved = deed(address + "/move", change(day, "parent", to));

    assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(200);
    assertThat(moved.<String>path("parent")).isEqualTo(to);
    assertThat(moved.<Integer>path("version")).isGreaterThan(department.<Integer>path("version"));
    assertThat(children(from, day.minusDays(1))).containsExactly(department.<String>path("id"));
    assertThat(children(from, day)).isEmpty();
    assertThat(children(to, day)).containsExactly(department.<String>path("id"));
    Response history = Api.as("kadrlar").get(address + "/history");
    assertThat(history.jsonPath().getList("items.parent")).containsExactly(from, to);
    assertThat(history.<String>path("items[0].until")).isEqualTo(day.toString());
    assertRefusedAt(
        deed(address + "/move", change(day.minusDays(1), "parent", from)),
        422,
        "unit-change-out-of-order",
        "3.1.3",
        "/effectiveOn");
  }

  @Test
  void a_unit_does_not_stand_under_itself() {
    String above = open(opening("SECTION", null)).path("id");
    String below = open(opening("SECTION", above)).path("id");
    Response answer = deed(UNITS + "/" + above + "/move", change(today(), "parent", below));
    assertRefused(answer, 409, "unit-cycle", "3.1.3");
  }

  @Test
  void a_unit_closes_when_nothing_and_nobody_is_left_in_it() {
    String faculty = open(opening("FACULTY", null)).path("id");
    String department = open(opening("DEPARTMENT", faculty)).path("id");
    LocalDate yesterday = today().minusDays(1);
    assertRefused(close(faculty, yesterday), 409, "unit-has-open-children", "3.1.3");
    String employee = Entries.employee();
    String employment = Entries.hired(employee, department);
    assertRefused(close(department, yesterday), 409, "unit-occupied", "3.1.3");
    Entries.record(employee, Entries.dismissal(yesterday, employment)).then().statusCode(201);

    Response closed = close(department, yesterday);

    assertThat(closed.statusCode()).as(closed.asString()).isEqualTo(200);
    assertThat(closed.<String>path("closing.effectiveOn")).isEqualTo(yesterday.toString());
    assertRefused(close(department, today()), 409, "unit-closed", "3.1.3");
    Response moved = deed(UNITS + "/" + department + "/move", change(today(), "parent", faculty));
    assertRefused(moved, 409, "unit-closed", "3.1.3");
    assertThat(children(faculty, yesterday)).containsExactly(department);
    assertThat(children(faculty, today())).isEmpty();
    assertThat(close(faculty, yesterday).statusCode()).isEqualTo(200);
    assertRefused(open(opening("DEPARTMENT", faculty)), 409, "unit-parent-not-open", "3.1.3");
  }

  @Test
  void names_are_patched_from_the_version_that_was_read() {
    Response unit = open(opening("SECTION", null));
    String address = unit.header("Location");
    String patch = "{\"names\":{\"ru\":null,\"en\":\"Section\"}}";
    assertRefused(patch(address, patch, null), 428, "precondition-required");

    Response patched = patch(address, patch, unit.header("ETag"));

    assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
    assertThat(patched.<String>path("names.en")).isEqualTo("Section");
    assertThat(patched.<String>path("names.ru")).isNull();
    assertThat(patched.<String>path("names.uzLatn")).isEqualTo("Boʻlinma");
    assertRefused(patch(address, patch, unit.header("ETag")), 412, "version-stale", "4.1");
    assertRefusedAt(
        patch(address, "{\"names\":{\"uzLatn\":null}}", patched.header("ETag")),
        400,
        "invalid-request",
        null,
        "/names/uzLatn");
    assertRefused(patch(address, "{}", patched.header("ETag")), 400, "invalid-request");
  }

  @Test
  void the_institution_is_read_by_all_and_its_week_is_changed_by_hr() {
    Response read = Api.as("talaba").get(INSTITUTION);
    assertThat(read.statusCode()).as(read.asString()).isEqualTo(200);
    String week = read.path("week");
    String other = week.equals("SIX_DAY") ? "FIVE_DAY" : "SIX_DAY";
    assertRefused(week("dekan", other, read.header("ETag")), 403, "permission-missing", "1.3");
    assertRefused(week("kadrlar", other, null), 428, "precondition-required");

    Response changed = week("kadrlar", other, read.header("ETag"));

    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    assertThat(changed.<String>path("week")).isEqualTo(other);
    assertRefused(week("kadrlar", week, read.header("ETag")), 412, "version-stale", "4.1");
    assertThat(week("kadrlar", week, changed.header("ETag")).<String>path("week")).isEqualTo(week);
    assertRefusedAt(
        week("kadrlar", "SEVEN_DAY", changed.header("ETag")),
        400,
        "invalid-request",
        null,
        "/week");
  }

  private static Map<String, Object> opening(String type, String parent) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("type", type);
    entry.put("names", Map.of("uzLatn", "Bo'linma", "ru", "Подразделение"));
    entry.put("code", "H" + Entries.serial());
    if (parent != null) {
      entry.put("parent", parent);
    }
    entry.put("order", order(OPENED));
    entry.put("effectiveOn", OPENED.toString());
    return entry;
  }

  private static Map<String, Object> order(LocalDate date) {
    return Map.of("number", "T-" + Entries.serial(), "date", date.toString());
  }

  private static Map<String, Object> change(LocalDate day, String member, String value) {
    return Map.of("order", order(OPENED), "effectiveOn", day.toString(), member, value);
  }

  private static Response open(Map<String, Object> entry) {
    return deed(UNITS, entry);
  }

  private static Response close(String unit, LocalDate last) {
    return deed(
        UNITS + "/" + unit + "/closure",
        Map.of("order", order(OPENED), "effectiveOn", last.toString()));
  }

  private static Response deed(String path, Map<String, Object> entry) {
    return Api.deed("kadrlar").body(entry).post(path);
  }

  private static List<String> children(String unit, LocalDate day) {
    return Api.as("kadrlar")
        .queryParam("parent", unit)
        .queryParam("open", true)
        .queryParam("asOf", day.toString())
        .get(UNITS)
        .jsonPath()
        .getList("items.id");
  }

  private static Response patch(String path, String patch, String version) {
    var request = Api.as("kadrlar").contentType("application/merge-patch+json").body(patch);
    if (version != null) {
      request.header("If-Match", version);
    }
    return request.patch(path);
  }

  private static Response week(String login, String week, String version) {
    var request =
        Api.as(login)
            .contentType("application/merge-patch+json")
            .body("{\"week\":\"" + week + "\"}");
    if (version != null) {
      request.header("If-Match", version);
    }
    return request.patch(INSTITUTION);
  }
}
