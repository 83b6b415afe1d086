package uz.hemis.bootstrap.academic;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.time.AcademicYear;

/** One academic year and one semester of each type of students are current at a time. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CurrentYearIT {

  private static final String CURRENT = "/api/v1/academic/current";
  private static final String TODAYS = AcademicYear.of(Entries.today()).toString();

  @Inject Session session;

  @AfterEach
  void the_year_of_today_is_current_again() {
    declare(TODAYS).then().statusCode(200);
  }

  @Test
  void another_year_takes_the_place_of_the_current_one_with_its_first_semesters() {
    String year = drafted();
    declareSemester("ALL", 2).then().statusCode(200);
    Response now = declare(year);
    assertThat(now.statusCode()).as(now.asString()).isEqualTo(200);
    assertThat(now.<String>path("academicYear")).isEqualTo(year);
    assertThat(now.jsonPath().getList("semesters.educationType"))
        .containsExactly("BACHELOR", "MASTER");
    assertThat(now.jsonPath().getList("semesters.semester")).containsExactly(1, 1);
    assertThat(Api.as(Role.STUDENT).get(CURRENT).<String>path("academicYear")).isEqualTo(year);
    assertThat(
            Api.as(Role.STUDENT).get("/api/v1/academic/years/" + TODAYS).<Boolean>path("current"))
        .isFalse();
  }

  @Test
  void masters_move_to_the_second_semester_without_the_bachelors() {
    declare(drafted());
    Response now = declareSemester("MASTER", 2);
    assertThat(now.jsonPath().getList("semesters.semester")).containsExactly(1, 2);
    assertThat(declareSemester("ALL", 2).jsonPath().getList("semesters.semester"))
        .containsExactly(2, 2);
  }

  @Test
  void a_year_that_was_not_drafted_does_not_become_current() {
    assertRefusedAt(declare("2998-2999"), 422, "academic-year-unknown", "3.1.4", "/academicYear");
    assertThat(Api.as(Role.STUDENT).get(CURRENT).<String>path("academicYear")).isEqualTo(TODAYS);
  }

  @Test
  void no_semester_becomes_current_while_no_year_is() {
    String year = drafted();
    declare(year);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createNativeMutationQuery(
                        "update academic_year set is_current = false where is_current")
                    .executeUpdate());
    assertRefused(declareSemester("ALL", 1), 409, "academic-year-not-declared", "3.1.4");
    assertThat(Api.as(Role.STUDENT).get(CURRENT).jsonPath().getList("semesters")).isEmpty();
  }

  @Test
  void of_years_declared_at_once_one_is_current_in_the_end() throws Exception {
    List<Callable<Integer>> deeds =
        List.of(drafted(), drafted(), drafted(), drafted()).stream()
            .<Callable<Integer>>map(year -> () -> declare(year).statusCode())
            .toList();
    assertThat(AtOnce.all(deeds)).containsOnly(200);
    assertThat(count("select count(*) from academic_year where is_current")).isOne();
    assertThat(
            count(
                "select count(*) from academic_semester s join academic_year y using (first_year)"
                    + " where s.is_current and y.is_current"))
        .isEqualTo(2);
    assertThat(count("select count(*) from academic_semester where is_current")).isEqualTo(2);
  }

  @Test
  void others_do_not_declare() {
    assertRefused(
        Api.deed(Role.LEADERSHIP).body(Map.of("academicYear", TODAYS)).post(CURRENT + "-year"),
        403,
        "permission-missing",
        "1.3");
  }

  private long count(String sql) {
    return QuarkusTransaction.requiringNew()
        .call(() -> session.createNativeQuery(sql, Long.class).getSingleResult());
  }

  private static String drafted() {
    String year = new AcademicYear(2100 + Entries.serial()).toString();
    Api.deed(Role.ACADEMIC_DEPARTMENT)
        .body(Map.of("academicYear", year))
        .post("/api/v1/academic/years")
        .then()
        .statusCode(201);
    return year;
  }

  private static Response declare(String year) {
    return Api.deed(Role.ACADEMIC_DEPARTMENT)
        .body(Map.of("academicYear", year))
        .post(CURRENT + "-year");
  }

  private static Response declareSemester(String students, int semester) {
    return Api.deed(Role.ACADEMIC_DEPARTMENT)
        .body(Map.of("educationType", students, "semester", semester))
        .post(CURRENT + "-semester");
  }
}
