package uz.hemis.bootstrap.academic;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Walk;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.time.AcademicYear;

/** The academic department keeps the academic calendar, everybody reads it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AcademicIT {

  private static final String YEARS = "/api/v1/academic/years";
  private static final String MILESTONES = "/api/v1/academic/milestones/";
  private static final String CLAUSE = "3.1.4";

  @Test
  void the_demonstration_has_the_year_of_today_with_milestones() {
    String year = AcademicYear.of(Entries.today()).toString();
    Response found = Api.as(Role.TEACHER).get(YEARS + "/" + year);
    assertThat(found.statusCode()).isEqualTo(200);
    Response kinds = Api.as(Role.STUDENT).get(YEARS + "/" + year + "/milestones");
    assertThat(kinds.jsonPath().getList("items.kind", String.class))
        .contains("ACADEMIC_YEAR_START", "CLASSES_START", "ADMISSION_START", "SEMESTER_END");
  }

  @Test
  void a_year_is_drafted_once_and_found_by_its_name() {
    String year = drafted();
    Response again = draft(year);
    assertRefusedAt(again, 409, "academic-year-exists", CLAUSE, "/academicYear");
    Response found = Api.as(Role.DEAN).get(YEARS + "/" + year);
    assertThat(found.<String>path("from")).isEqualTo(year.substring(0, 4) + "-09-01");
    assertThat(found.<Boolean>path("current")).isFalse();
    assertThat(Api.as(Role.DEAN).queryParam("limit", 200).get(YEARS).jsonPath().getList("items.id"))
        .contains(year);
  }

  @Test
  void years_are_listed_page_by_page_the_latest_first() {
    drafted();
    drafted();
    List<String> all = Walk.through(() -> Api.as(Role.DEAN), YEARS, 1, "items.id");
    assertThat(all).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void two_years_that_are_not_in_a_row_are_no_academic_year() {
    assertRefused(draft("2150-2155"), 422, "academic-year-unreadable", CLAUSE);
    assertRefused(
        Api.as(Role.DEAN).get(YEARS + "/2150-2155"), 422, "academic-year-unreadable", CLAUSE);
    assertRefused(Api.as(Role.DEAN).get(YEARS + "/2998-2999"), 404, "not-found", "1.3");
    assertRefused(set("2998-2999", report("2998-10-01")), 404, "not-found", "1.3");
  }

  @Test
  void a_milestone_is_set_moved_and_removed() {
    String year = drafted();
    Response set = set(year, classes(year, 1, "-09-02"));
    assertThat(set.statusCode()).as(set.asString()).isEqualTo(201);
    String id = set.path("id");
    assertThat(set.header("Location")).isEqualTo(MILESTONES + id);
    assertThat(set.header("ETag")).isEqualTo("\"1\"");

    Response moved = move(id, 1, first(year) + "-09-09");
    assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(200);
    assertThat(moved.<String>path("date")).isEqualTo(first(year) + "-09-09");
    assertThat(moved.header("ETag")).isEqualTo("\"2\"");
    Api.as(Role.DEAN).header("If-None-Match", "\"2\"").get(MILESTONES + id).then().statusCode(304);

    assertThat(remove(id, 2).statusCode()).isEqualTo(204);
    assertRefused(Api.as(Role.DEAN).get(MILESTONES + id), 404, "not-found", "1.3");
    assertRefused(remove(id, 2), 404, "not-found", "1.3");
  }

  @Test
  void a_change_names_the_version_that_it_builds_on() {
    String year = drafted();
    String id = set(year, classes(year, 1, "-09-02")).path("id");
    assertRefused(move(id, 7, first(year) + "-09-09"), 412, "version-stale", "4.1");
    assertRefused(remove(id, 0), 412, "version-stale", "4.1");
    assertThat(Api.as(Role.ACADEMIC_DEPARTMENT).delete(MILESTONES + id).statusCode())
        .isEqualTo(428);
  }

  @Test
  void of_two_who_move_a_milestone_at_once_one_is_refused() throws Exception {
    String year = drafted();
    String id = set(year, classes(year, 1, "-09-02")).path("id");
    assertThat(AtOnce.times(2, () -> move(id, 1, first(year) + "-09-05").statusCode()))
        .containsExactlyInAnyOrder(200, 412);
  }

  @Test
  void of_two_who_set_a_milestone_at_once_one_is_refused() throws Exception {
    String year = drafted();
    assertThat(AtOnce.times(2, () -> set(year, classes(year, 1, "-09-02")).statusCode()))
        .containsExactlyInAnyOrder(201, 409);
  }

  @Test
  void a_milestone_whose_day_has_come_stays() {
    LocalDate today = Entries.today();
    AcademicYear current = AcademicYear.of(today);
    Map<String, Object> entry = report(today.toString());
    Response set = set(current.toString(), entry);
    assertThat(set.statusCode()).as(set.asString()).isIn(201, 409);
    String id =
        Api.as(Role.DEAN)
            .queryParam("kind", "GRADUATE_REPORT_DATE")
            .queryParam("from", today.toString())
            .queryParam("to", today.toString())
            .get(YEARS + "/" + current + "/milestones")
            .path("items[0].id");
    assertRefused(move(id, 1, today.plusDays(1).toString()), 409, "milestone-passed", CLAUSE);
    assertRefused(remove(id, 1), 409, "milestone-passed", CLAUSE);
  }

  @Test
  void what_belongs_to_a_semester_names_it_and_lies_within_the_year() {
    String year = drafted();
    Map<String, Object> entry = classes(year, 1, "-06-30");
    entry.remove("semester");
    Response answer = set(year, entry);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.jsonPath().getList("errors.type"))
        .containsExactly("/problems/milestone-semester-unfit", "/problems/milestone-outside-year");
    assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/semester", "/date");
  }

  @Test
  void a_semester_ends_after_its_start_and_the_second_follows_the_first() {
    String year = drafted();
    set(year, milestone("SEMESTER_START", 1, first(year) + "-09-02")).then().statusCode(201);
    assertRefusedAt(
        set(year, milestone("SEMESTER_END", 1, first(year) + "-09-02")),
        422,
        "milestone-end-not-after-start",
        CLAUSE,
        "/date");
    set(year, milestone("SEMESTER_END", 1, second(year) + "-01-20")).then().statusCode(201);
    assertRefusedAt(
        set(year, milestone("SEMESTER_START", 2, second(year) + "-01-20")),
        422,
        "semesters-out-of-order",
        CLAUSE,
        "/date");
    assertRefused(
        set(year, milestone("SEMESTER_START", 1, first(year) + "-09-03")),
        409,
        "milestone-exists",
        CLAUSE);
  }

  @Test
  void milestones_are_listed_by_date_kind_and_period_page_by_page() {
    String year = drafted();
    set(year, report(second(year) + "-04-01")).then().statusCode(201);
    set(year, report(first(year) + "-10-01")).then().statusCode(201);
    set(year, report(second(year) + "-01-01")).then().statusCode(201);
    set(year, classes(year, 1, "-09-02")).then().statusCode(201);
    String path = YEARS + "/" + year + "/milestones";
    Response one =
        Api.as(Role.DEAN).queryParam("limit", 2).queryParam("totalCount", true).get(path);
    assertThat(one.jsonPath().getList("items.date"))
        .containsExactly(first(year) + "-09-02", first(year) + "-10-01");
    assertThat(one.<Integer>path("totalCount")).isEqualTo(4);
    Response two =
        Api.as(Role.DEAN)
            .queryParam("limit", 2)
            .queryParam("after", one.<String>path("next"))
            .get(path);
    assertThat(two.jsonPath().getList("items.date"))
        .containsExactly(second(year) + "-01-01", second(year) + "-04-01");
    assertThat(two.<String>path("next")).isNull();
    Response reports =
        Api.as(Role.DEAN)
            .queryParam("kind", "GRADUATE_REPORT_DATE")
            .queryParam("from", second(year) + "-01-01")
            .queryParam("to", second(year) + "-03-31")
            .get(path);
    assertThat(reports.jsonPath().getList("items.date")).containsExactly(second(year) + "-01-01");
  }

  @Test
  void nobody_else_keeps_the_calendar() {
    String year = drafted();
    Response answer =
        Api.deed(Role.DEAN)
            .body(report(first(year) + "-10-01"))
            .post(YEARS + "/" + year + "/milestones");
    assertRefused(answer, 403, "permission-missing", "1.3");
    assertRefused(
        Api.as(Role.TEACHER).header("If-Match", "\"1\"").delete(MILESTONES + UUID.randomUUID()),
        403,
        "permission-missing",
        "1.3");
  }

  /** Drafts a year that no other test has. */
  private static String drafted() {
    String year = new AcademicYear(2100 + Entries.serial()).toString();
    draft(year).then().statusCode(201);
    return year;
  }

  private static Response draft(String year) {
    return Api.deed(Role.ACADEMIC_DEPARTMENT).body(Map.of("academicYear", year)).post(YEARS);
  }

  private static Response set(String year, Map<String, Object> entry) {
    return Api.deed(Role.ACADEMIC_DEPARTMENT).body(entry).post(YEARS + "/" + year + "/milestones");
  }

  private static Response move(String id, int version, String date) {
    return Api.as(Role.ACADEMIC_DEPARTMENT)
        .header("If-Match", "\"" + version + "\"")
        .contentType("application/merge-patch+json")
        .body("{\"date\":\"" + date + "\"}")
        .patch(MILESTONES + id);
  }

  private static Response remove(String id, int version) {
    return Api.as(Role.ACADEMIC_DEPARTMENT)
        .header("If-Match", "\"" + version + "\"")
        .delete(MILESTONES + id);
  }

  private static Map<String, Object> classes(String year, int semester, String day) {
    return milestone("CLASSES_START", semester, first(year) + day);
  }

  private static Map<String, Object> report(String date) {
    return milestone("GRADUATE_REPORT_DATE", null, date);
  }

  private static Map<String, Object> milestone(String kind, Integer semester, String date) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("kind", kind);
    if (semester != null) {
      entry.put("semester", semester);
    }
    entry.put("educationType", "ALL");
    entry.put("date", date);
    return entry;
  }

  private static String first(String year) {
    return year.substring(0, 4);
  }

  private static String second(String year) {
    return year.substring(5);
  }
}
