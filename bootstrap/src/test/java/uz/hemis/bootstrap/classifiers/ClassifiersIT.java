package uz.hemis.bootstrap.classifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.pointers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.personnel.AcademicDegree;
import uz.hemis.domain.personnel.AcademicRank;
import uz.hemis.domain.personnel.EmploymentForm;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.domain.structure.UnitType;
import uz.hemis.domain.students.MovementKind;
import uz.hemis.domain.students.StudyStatus;

/** Everybody reads the classifiers, the super administrator keeps them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClassifiersIT {

  private static final String ALL = "/api/v1/classifiers";
  private static final String GRANTS = ALL + "/GRANT_KIND";
  private static final String CLAUSE = "1.3";
  private static final LocalDate TODAY = Entries.today();
  private static final Map<String, String> NAMES =
      Map.of("uzLatn", "Sinov", "uzCyrl", "Синов", "ru", "Проба", "en", "Trial");
  private static final Map<String, String> OTHER =
      Map.of("uzLatn", "Boshqa", "uzCyrl", "Бошқа", "ru", "Другое", "en", "Other");

  private String code;

  @BeforeEach
  void a_new_code() {
    code = "T-" + Entries.serial();
    Response added = add(version(), code);
    assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
  }

  @Test
  void all_classifiers_are_listed_page_by_page_with_codes() {
    List<String> found = new ArrayList<>();
    String next = null;
    do {
      var request = Api.as(Role.STUDENT).queryParam("limit", 7);
      Response page = (next == null ? request : request.queryParam("after", next)).get(ALL);
      found.addAll(page.jsonPath().getList("items.classifier", String.class));
      assertThat(page.jsonPath().getList("items.codes", Integer.class)).allMatch(n -> n >= 2);
      next = page.path("next");
    } while (next != null);
    assertThat(found)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Classifier.values()).map(Enum::name).toList());
  }

  @Test
  void the_codes_that_rules_of_the_system_rest_on_are_loaded() {
    assertLoaded("SEX", Sex.values(), Sex::code);
    assertLoaded("CITIZENSHIP", Citizenship.values(), Citizenship::code);
    assertLoaded("ACADEMIC_DEGREE", AcademicDegree.values(), AcademicDegree::code);
    assertLoaded("ACADEMIC_RANK", AcademicRank.values(), AcademicRank::code);
    assertLoaded("EMPLOYMENT_FORM", EmploymentForm.values(), EmploymentForm::code);
    assertLoaded("UNIT_TYPE", UnitType.values(), UnitType::code);
    assertLoaded("STUDENT_STATUS", StudyStatus.values(), StudyStatus::code);
    assertLoaded("ORDER_TYPE", MovementKind.values(), MovementKind::orderType);
  }

  @Test
  void a_frontend_keeps_codes_until_they_change() {
    String held = Api.as(Role.STUDENT).get(GRANTS + "/codes").header("ETag");
    assertThat(held).isEqualTo("\"" + version() + "\"");
    assertThat(unless(held, "uz-Latn").statusCode()).isEqualTo(304);
    assertThat(unless(held, "ru").statusCode()).as("another language").isEqualTo(200);
    String russian = unless(held, "ru").header("ETag");
    assertThat(unless(russian, "ru").statusCode()).isEqualTo(304);
    add(version(), "T-" + Entries.serial());
    assertThat(unless(held, "uz-Latn").statusCode()).isEqualTo(200);
  }

  @Test
  void what_depends_on_today_is_kept_for_today_only() {
    String held =
        Api.as(Role.STUDENT).queryParam("inForce", true).get(GRANTS + "/codes").header("ETag");
    assertThat(held).isEqualTo("\"" + version() + "." + TODAY + "\"");
    Api.as(Role.STUDENT)
        .queryParam("inForce", true)
        .header("If-None-Match", "\"" + version() + "." + TODAY.minusDays(1) + "\"")
        .get(GRANTS + "/codes")
        .then()
        .statusCode(200);
  }

  @Test
  void a_code_is_read_in_the_language_of_the_reader_with_all_its_names() {
    Response found = Api.as(Role.DEAN).header("Accept-Language", "ru").get(of(code));
    assertThat(found.<String>path("name")).isEqualTo("Проба");
    assertThat(found.<String>path("names.en")).isEqualTo("Trial");
    assertRefused(Api.as(Role.DEAN).get(of("t-0")), 404, "not-found", "1.3");
  }

  @Test
  void codes_are_listed_page_by_page_while_others_are_added() {
    List<String> found = new ArrayList<>();
    String next = null;
    do {
      var request = Api.as(Role.DEAN).queryParam("limit", 2).queryParam("totalCount", true);
      Response page =
          (next == null ? request : request.queryParam("after", next)).get(GRANTS + "/codes");
      assertThat(page.<Integer>path("totalCount")).isPositive();
      found.addAll(page.jsonPath().getList("items.code", String.class));
      next = page.path("next");
      if (found.size() == 2) {
        add(version(), "0" + Entries.serial());
      }
    } while (next != null);
    assertThat(found).contains("11", "12", "13", code).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void codes_that_exist_or_are_repeated_are_refused_all_at_once_and_none_is_added() {
    String fresh = "T-" + Entries.serial();
    Response answer = add(version(), fresh, code, fresh);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(pointers(answer)).containsExactly("/codes/1/code", "/codes/2/code");
    assertThat(answer.jsonPath().getList("errors.type"))
        .containsExactly("/problems/code-exists", "/problems/code-repeated");
    assertThat(Api.as(Role.DEAN).get(of(fresh)).statusCode()).isEqualTo(404);
    assertRefused(add(version(), code), 409, "code-exists", CLAUSE);
    assertRefused(add(version(), fresh, fresh), 422, "code-repeated", CLAUSE);
  }

  @Test
  void what_is_no_code_or_has_no_name_is_refused_by_the_contract() {
    assertThat(add(version(), "АБ").statusCode()).isEqualTo(400);
    assertThat(add(version(), "1".repeat(21)).statusCode()).isEqualTo(400);
    Map<String, Object> blank = Map.of("uzLatn", " ", "uzCyrl", "а", "ru", "а", "en", "a");
    assertThat(change(version()).body(blank).put(of(code) + "/names").statusCode()).isEqualTo(400);
  }

  @Test
  void a_code_named_anew_shows_what_it_was() {
    Response renamed = change(version()).body(OTHER).put(of(code) + "/names");
    assertThat(renamed.statusCode()).as(renamed.asString()).isEqualTo(200);
    assertThat(renamed.<String>path("name")).isEqualTo("Boshqa");
    assertThat(renamed.jsonPath().getList("history.names.en")).containsExactly("Other", "Trial");
    Response versions = Api.as(Role.DEAN).queryParam("limit", 1).get(GRANTS + "/versions");
    assertThat(versions.<String>path("items[0].change")).isEqualTo("RENAMED");
    assertThat(versions.jsonPath().getList("items[0].codes")).containsExactly(code);
    assertThat(versions.<String>path("items[0].by")).isNotNull();
    long before = version();
    change(before).body(OTHER).put(of(code) + "/names").then().statusCode(200);
    assertThat(version()).isEqualTo(before);
  }

  @Test
  void a_retired_code_stays_readable_and_is_brought_back() {
    assertRefused(retire(TODAY.minusDays(1)), 422, "retirement-backdated", CLAUSE);
    assertRefused(restore(), 409, "code-not-retired", CLAUSE);
    assertThat(retire(TODAY).statusCode()).isEqualTo(200);
    assertRefused(retire(TODAY.plusDays(1)), 409, "retirement-begun", CLAUSE);
    assertThat(listed(Map.of("inForce", true))).doesNotContain(code);
    assertThat(listed(Map.of("inForce", false))).contains(code);
    assertThat(listed(Map.of())).contains(code);
    assertThat(restore().statusCode()).isEqualTo(200);
    assertThat(listed(Map.of("inForce", true))).contains(code);
  }

  @Test
  void a_day_shows_the_codes_as_they_stood_on_it() {
    assertThat(listed(Map.of("onDate", TODAY.minusDays(400).toString())))
        .contains("11", "12", "13")
        .doesNotContain(code);
    assertThat(retire(TODAY.plusDays(3)).statusCode()).isEqualTo(200);
    String before = TODAY.plusDays(2).toString();
    String from = TODAY.plusDays(3).toString();
    assertThat(listed(Map.of("onDate", before, "inForce", true))).contains(code);
    assertThat(listed(Map.of("onDate", from, "inForce", true))).doesNotContain(code);
  }

  @Test
  void a_change_names_the_version_that_it_builds_on() {
    assertRefused(add(version() - 1, "T-" + Entries.serial()), 412, "version-stale", "4.1");
    assertThat(
            Api.deed(Role.SUPER_ADMINISTRATOR)
                .body(entry("T-" + Entries.serial()))
                .post(GRANTS + "/codes")
                .statusCode())
        .isEqualTo(428);
  }

  @Test
  void of_two_who_change_a_classifier_at_once_one_is_refused() throws Exception {
    long version = version();
    assertThat(AtOnce.times(2, () -> add(version, "T-" + Entries.serial()).statusCode()))
        .containsExactlyInAnyOrder(201, 412);
    assertThat(version()).isEqualTo(version + 1);
  }

  @Test
  void versions_are_listed_the_newest_first_down_to_what_the_system_brought() {
    List<Integer> found = new ArrayList<>();
    String next = null;
    Response page;
    do {
      var request = Api.as(Role.DEAN).queryParam("limit", 3);
      page = (next == null ? request : request.queryParam("after", next)).get(GRANTS + "/versions");
      found.addAll(page.jsonPath().getList("items.version", Integer.class));
      next = page.path("next");
    } while (next != null);
    assertThat(found).startsWith((int) version()).endsWith(1).doesNotHaveDuplicates();
    assertThat(page.<String>path("items[-1].change")).isEqualTo("LOADED");
    assertThat(page.<String>path("items[-1].by")).isNull();
  }

  @Test
  void nobody_but_the_super_administrator_changes_a_classifier() {
    Response answer =
        Api.deed(Role.LEADERSHIP)
            .header("If-Match", "\"" + version() + "\"")
            .body(entry("T-0"))
            .post(GRANTS + "/codes");
    assertRefused(answer, 403, "permission-missing", "1.3");
  }

  private static <T> void assertLoaded(String classifier, T[] all, Function<T, String> code) {
    assertThat(codes(classifier)).containsAll(Arrays.stream(all).map(code).toList());
  }

  private static long version() {
    return Api.as(Role.DEAN).get(GRANTS).jsonPath().getLong("version");
  }

  private static String of(String code) {
    return GRANTS + "/codes/" + code;
  }

  private static List<String> codes(String classifier) {
    return Api.as(Role.DEAN)
        .queryParam("limit", 200)
        .get(ALL + "/" + classifier + "/codes")
        .jsonPath()
        .getList("items.code", String.class);
  }

  private static List<String> listed(Map<String, ?> filter) {
    return Api.as(Role.DEAN)
        .queryParams(filter)
        .queryParam("limit", 200)
        .get(GRANTS + "/codes")
        .jsonPath()
        .getList("items.code", String.class);
  }

  private static Response unless(String held, String language) {
    return Api.as(Role.STUDENT)
        .header("If-None-Match", held)
        .header("Accept-Language", language)
        .get(GRANTS + "/codes");
  }

  private static Map<String, Object> entry(String... codes) {
    return Map.of(
        "codes", Arrays.stream(codes).map(one -> Map.of("code", one, "names", NAMES)).toList());
  }

  private static Response add(long version, String... codes) {
    return Api.deed(Role.SUPER_ADMINISTRATOR)
        .header("If-Match", "\"" + version + "\"")
        .body(entry(codes))
        .post(GRANTS + "/codes");
  }

  private static RequestSpecification change(long version) {
    return Api.as(Role.SUPER_ADMINISTRATOR)
        .contentType("application/json")
        .header("If-Match", "\"" + version + "\"");
  }

  private Response retire(LocalDate from) {
    return change(version()).body(Map.of("from", from.toString())).put(of(code) + "/retirement");
  }

  private Response restore() {
    return change(version()).delete(of(code) + "/retirement");
  }
}
