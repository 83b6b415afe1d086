package uz.hemis.bootstrap.students;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.students.Intake.CARDS;
import static uz.hemis.bootstrap.students.Intake.admit;
import static uz.hemis.bootstrap.students.Intake.admitted;
import static uz.hemis.bootstrap.students.Intake.curriculum;
import static uz.hemis.bootstrap.students.Intake.student;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Colleague;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Studying;
import uz.hemis.domain.access.Role;

/** Cards of students as they are read and changed: 3.1.5, 3.1.13 and 4.1 over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StudentsIT {

  private static final String OWN_CARD = "/api/v1/students/me";

  @Inject Jdbc jdbc;
  @Inject Studying studying;

  @Test
  void pages_follow_the_names_and_every_study_comes_once() {
    CurriculumFacts curriculum = curriculum("F1", 5);
    for (String family : List.of("Yyb", "Yyc", "Yya", "Yye", "Yyd")) {
      admit(student(family), curriculum).then().statusCode(201);
    }
    List<String> names = new ArrayList<>();
    String after = null;
    do {
      var request =
          Api.as("dekan")
              .queryParam("curriculum", curriculum.id().toString())
              .queryParam("namePrefix", "yY")
              .queryParam("limit", 2);
      Response page = (after == null ? request : request.queryParam("after", after)).get(CARDS);
      names.addAll(page.jsonPath().getList("items.name.latin.familyName", String.class));
      after = page.path("next");
    } while (after != null);

    assertThat(names).containsExactly("Yya", "Yyb", "Yyc", "Yyd", "Yye");
  }

  @Test
  void a_study_that_was_not_admitted_here_is_listed_like_the_others() {
    CurriculumFacts curriculum = curriculum("F1", 1);
    String study = studying.somebody(curriculum.id().toString(), "STUDYING");

    Response page =
        Api.as("dekan")
            .queryParam("curriculum", curriculum.id().toString())
            .queryParam("totalCount", true)
            .get(CARDS);

    assertThat(page.<String>path("items[0].study")).as(page.asString()).isEqualTo(study);
    assertThat(page.<Object>path("items[0].year")).isNull();
    assertThat(page.<Integer>path("totalCount")).isOne();
    Response card = Api.as("dekan").get(CARDS + "/" + page.path("items[0].id"));
    assertThat(card.<String>path("studies[0].id")).as(card.asString()).isEqualTo(study);
    assertThat(card.<Object>path("studies[0].orderNumber")).isNull();
  }

  @Test
  void filters_narrow_the_page() {
    CurriculumFacts curriculum = curriculum("F1", 1);
    String study = admitted(curriculum).path("studies[0].id");

    assertThat(found(curriculum, "status", "APPLIED")).containsExactly(study);
    assertThat(found(curriculum, "status", "STUDYING")).isEmpty();
    assertThat(found(curriculum, "course", "1")).containsExactly(study);
    assertThat(found(curriculum, "course", "2")).isEmpty();
    assertThat(found(curriculum, "year", "2026")).containsExactly(study);
    assertThat(found(curriculum, "year", "2025")).isEmpty();
    assertThat(found(curriculum, "faculty", Entries.unit("F1"))).containsExactly(study);
    assertThat(found(curriculum, "faculty", Entries.unit("F2"))).isEmpty();
  }

  @Test
  void a_dean_sees_the_own_faculty_and_the_leadership_everybody() {
    String card = admitted(curriculum("F1", 1)).path("id");

    assertRefused(Api.as("dekan2").get(CARDS + "/" + card), 404, "not-found", "1.3");
    assertThat(Api.as("rahbariyat").get(CARDS + "/" + card).statusCode()).isEqualTo(200);
    assertRefused(Api.as("talaba").get(CARDS + "/" + card), 403, "permission-missing", "1.3");
  }

  @Test
  void pinfl_and_document_are_masked_for_who_may_not_see_them() {
    Response card = admitted(curriculum("F1", 1));

    Response masked = Api.as("marketing").get(CARDS + "/" + card.path("id"));

    assertThat(card.<String>path("pinfl")).matches("[0-9]{14}");
    assertThat(masked.<String>path("pinfl")).matches("\\*{10}[0-9]{4}");
    assertThat(masked.<String>path("birthDate")).isNull();
  }

  @Test
  void a_student_is_found_by_pinfl_out_of_the_body() {
    Response card = admitted(curriculum("F1", 1));
    Map<String, Object> search = Map.of("pinfl", card.path("pinfl"));

    assertThat(search("dekan", search).jsonPath().getList("items.id"))
        .containsExactly(card.<String>path("id"));
    assertThat(search("dekan2", search).jsonPath().getList("items")).isEmpty();
    assertRefused(search("marketing", search), 403, "permission-missing", "1.3");
    assertRefusedAt(search("dekan", Map.of("pinfl", "1")), 422, "pinfl-malformed", "4.1", "/pinfl");
  }

  @Test
  void a_card_is_changed_on_the_version_that_was_seen() {
    Response card = admitted(curriculum("F1", 1));
    String id = card.path("id");

    Response changed = change("dekan", id, 1, Map.of("accommodation", "15"));

    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    assertThat(changed.<String>path("accommodation")).isEqualTo("15");
    assertThat(changed.<String>path("phone")).isEqualTo(card.path("phone"));
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertRefused(
        change("dekan", id, 1, Map.of("accommodation", "11")), 412, "version-stale", "4.1");
    assertRefusedAt(
        change("dekan", id, 2, Map.of("phone", "1")), 422, "phone-malformed", "4.1", "/phone");
    assertRefused(change("dekan2", id, 2, Map.of("accommodation", "11")), 404, "not-found", "1.3");
  }

  @Test
  void the_super_administrator_changes_a_card_on_an_instruction_only() {
    String id = admitted(curriculum("F1", 1)).path("id");

    assertRefused(
        change("superadmin", id, 1, Map.of("accommodation", "15")),
        422,
        "instruction-missing",
        "3.1.1");
  }

  @Test
  void every_look_at_a_card_is_recorded() {
    UUID card = UUID.fromString(admitted(curriculum("F1", 1)).path("id"));

    Api.as("marketing").get(CARDS + "/" + card).then().statusCode(200);

    assertThat(
            jdbc.list(
                "select action from audit_entry where subjects @> array[?]::uuid[]",
                row -> row.getString(1),
                card))
        .contains("admitStudent", "getStudent");
  }

  @Test
  void students_see_their_own_record() {
    String person = admitted(curriculum("F1", 1)).path("personId");
    String token = Colleague.of(person).with(Role.STUDENT, null).token("STUDENT", Role.STUDENT);

    Response own = Api.bearing(token).get(OWN_CARD);

    assertThat(own.statusCode()).as(own.asString()).isEqualTo(200);
    assertThat(own.<String>path("personId")).isEqualTo(person);
    assertThat(own.jsonPath().getList("studies")).hasSize(1);
    assertThat(own.asString()).doesNotContainPattern("\"pinfl\":\"[0-9]{14}\"");
  }

  @Test
  void who_signs_in_as_a_student_without_a_card_is_told_so() {
    String token = Colleague.newcomer().with(Role.STUDENT, null).token("STUDENT", Role.STUDENT);

    assertRefused(Api.bearing(token).get(OWN_CARD), 404, "own-student-card-missing", "3.1.13");
  }

  private static List<String> found(CurriculumFacts curriculum, String filter, String value) {
    return Api.as("dekan")
        .queryParam("curriculum", curriculum.id().toString())
        .queryParam(filter, value)
        .get(CARDS)
        .jsonPath()
        .getList("items.study", String.class);
  }

  private static Response search(String login, Map<String, Object> search) {
    return Api.deed(login).body(search).post("/api/v1/students/card-search");
  }

  private static Response change(String login, String id, int version, Map<String, Object> patch) {
    return Api.as(login)
        .header("If-Match", "\"" + version + "\"")
        .contentType("application/merge-patch+json")
        .body(patch)
        .patch(CARDS + "/" + id);
  }
}
