package uz.hemis.bootstrap.students;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.students.Intake.CARDS;
import static uz.hemis.bootstrap.students.Intake.GROUPS;
import static uz.hemis.bootstrap.students.Intake.admitted;
import static uz.hemis.bootstrap.students.Intake.curriculum;
import static uz.hemis.bootstrap.students.Intake.formed;
import static uz.hemis.bootstrap.students.Intake.group;
import static uz.hemis.bootstrap.students.Intake.invented;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;

/** Academic groups and who is in them: 3.1.5 over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GroupsIT {

  @Inject Jdbc jdbc;

  @Test
  void a_dean_forms_groups_of_the_own_faculty() {
    Response answer = Api.deed("dekan").body(group(invented("F1"), 1)).post(GROUPS);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    assertThat(answer.<Integer>path("members")).isZero();
    assertRefusedAt(
        Api.deed("dekan").body(group(invented("F1"), 2)).post(GROUPS),
        422,
        "course-unfit",
        "3.1.5",
        "/course");
    assertRefused(
        Api.deed("dekan").body(group(invented("F2"), 1)).post(GROUPS), 404, "not-found", "1.3");
    assertRefused(Api.as("dekan2").get(answer.header("Location")), 404, "not-found", "1.3");
  }

  @Test
  void a_name_is_given_once_among_the_open_groups() {
    CurriculumFacts curriculum = invented("F1");
    Map<String, Object> entry = new HashMap<>(group(curriculum, 1));
    String first = Api.deed("dekan").body(entry).post(GROUPS).path("id");
    entry.put("name", ((String) entry.get("name")).toLowerCase(Locale.ROOT));
    assertRefusedAt(
        Api.deed("dekan").body(entry).post(GROUPS), 409, "group-name-taken", "3.1.5", "/name");

    close(first).then().statusCode(200);

    assertThat(Api.deed("dekan").body(entry).post(GROUPS).statusCode()).isEqualTo(201);
    assertRefused(rename(first, 2, "Boshqa"), 409, "group-closed", "3.1.5");
    assertRefused(close(first), 409, "group-closed", "3.1.5");
  }

  @Test
  void a_group_is_renamed_on_the_version_that_was_seen() {
    String id = formed(invented("F1"), 1);

    Response renamed = rename(id, 1, "Yangi " + id);

    assertThat(renamed.statusCode()).as(renamed.asString()).isEqualTo(200);
    assertThat(renamed.header("ETag")).isEqualTo("\"2\"");
    assertRefused(rename(id, 1, "Eski"), 412, "version-stale", "4.1");
  }

  @Test
  void students_are_put_into_a_group_and_into_another_and_the_history_stays() {
    CurriculumFacts curriculum = curriculum("F1", 2);
    String first = formed(curriculum, 1);
    String second = formed(curriculum, 1);
    Response card = admitted(curriculum);
    String study = card.path("studies[0].id");

    assertThat(assign(first, study).<Integer>path("members")).isEqualTo(1);
    assertThat(assign(second, study).<Integer>path("members")).isEqualTo(1);

    Response shown = Api.as("dekan").get(CARDS + "/" + card.path("id"));
    assertThat(shown.<String>path("studies[0].group.id")).isEqualTo(second);
    assertThat(shown.jsonPath().getList("studies[0].groups.group.id"))
        .containsExactly(first, second);
    assertThat(shown.<String>path("studies[0].groups[0].to")).isNotNull();
    assertThat(shown.<String>path("studies[0].groups[1].to")).isNull();
    assertThat(Api.as("dekan").get(GROUPS + "/" + first).<Integer>path("members")).isZero();
    assertThat(
            Api.as("dekan")
                .queryParam("group", second)
                .get(CARDS)
                .jsonPath()
                .getList("items.study"))
        .containsExactly(study);
  }

  @Test
  void all_or_none_are_put_into_a_group() {
    CurriculumFacts curriculum = curriculum("F1", 3);
    String group = formed(curriculum, 1);
    String second = formed(invented("F1"), 1);
    String study = admitted(curriculum).path("studies[0].id");
    String left = admitted(curriculum).path("studies[0].id");
    expel(left);

    assertRefusedAt(
        assign(group, study, UUID.randomUUID().toString()),
        422,
        "group-member-unknown",
        "3.1.5",
        "/studies/1");
    assertRefusedAt(assign(second, study), 422, "group-member-unfit", "3.1.5", "/studies/0");
    assertRefusedAt(assign(group, study, left), 409, "group-member-left", "3.1.5", "/studies/1");
    assertThat(Api.as("dekan").get(GROUPS + "/" + group).<Integer>path("members")).isZero();
  }

  @Test
  void only_an_empty_group_is_closed() {
    CurriculumFacts curriculum = curriculum("F1", 1);
    String group = formed(curriculum, 1);
    String study = admitted(curriculum).path("studies[0].id");
    assign(group, study).then().statusCode(200);

    assertRefused(close(group), 409, "group-not-empty", "3.1.5");
    expel(study);
    assertThat(close(group).<String>path("closedAt")).isNotNull();
    assertRefused(assign(group, study), 409, "group-closed", "3.1.5");
  }

  @Test
  void a_group_is_not_closed_while_somebody_is_put_into_it() throws Exception {
    CurriculumFacts curriculum = curriculum("F1", 5);
    for (int round = 0; round < 5; round++) {
      String group = formed(curriculum, 1);
      String study = admitted(curriculum).path("studies[0].id");

      List<Response> answers = AtOnce.all(List.of(() -> close(group), () -> assign(group, study)));

      assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 409);
    }
  }

  @Test
  void the_dean_of_another_faculty_finds_no_group() {
    CurriculumFacts curriculum = curriculum("F1", 1);
    String group = formed(curriculum, 1);
    String study = admitted(curriculum).path("studies[0].id");

    Response answer =
        Api.deed("dekan2")
            .body(Map.of("studies", List.of(study)))
            .post(GROUPS + "/" + group + "/members");

    assertRefused(answer, 404, "not-found", "1.3");
  }

  private void expel(String study) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                jdbc.change(
                    "update students_study set status = 'EXPELLED' where id = ?",
                    UUID.fromString(study)));
  }

  private static Response assign(String group, String... studies) {
    return Api.deed("dekan")
        .body(Map.of("studies", List.of(studies)))
        .post(GROUPS + "/" + group + "/members");
  }

  private static Response close(String group) {
    return Api.as("dekan")
        .header("Idempotency-Key", Api.key())
        .post(GROUPS + "/" + group + "/closure");
  }

  private static Response rename(String group, int version, String name) {
    return Api.as("dekan")
        .header("If-Match", "\"" + version + "\"")
        .contentType(ContentType.JSON)
        .body(Map.of("name", name))
        .put(GROUPS + "/" + group);
  }
}
