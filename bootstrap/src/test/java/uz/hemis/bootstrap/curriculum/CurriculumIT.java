package uz.hemis.bootstrap.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.bootstrap.curriculum.Plan.CURRICULA;
import static uz.hemis.bootstrap.curriculum.Plan.PROGRAMMES;
import static uz.hemis.bootstrap.curriculum.Plan.PROPOSALS;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;
import static uz.hemis.bootstrap.support.Refusals.pointers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.curriculum.ApprovedCurricula;
import uz.hemis.application.curriculum.CurriculumSubjects;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Studying;
import uz.hemis.domain.curriculum.CurriculumRule;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Programmes and curricula over HTTP: 3.1.5, 4.3 and the credits. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CurriculumIT {

  private static final String CLAUSE = "3.1.5";

  @Inject Studying studying;
  @Inject EntityManager database;
  @Inject ApprovedCurricula approvedCurricula;
  @Inject CurriculumSubjects curriculumSubjects;

  @Test
  void a_programme_is_opened_renamed_and_closed_by_its_dean() {
    Map<String, Object> opening = Plan.opening(Entries.unit("F1"));
    Response opened = Api.deed("dekan").body(opening).post(PROGRAMMES);
    assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
    String path = PROGRAMMES + "/" + opened.<String>path("id");
    assertThat(opened.header("Location")).isEqualTo(path);
    assertThat(opened.<String>path("typeCode")).isEqualTo("12");
    assertRefusedAt(
        Api.deed("dekan").body(opening).post(PROGRAMMES),
        409,
        "programme-code-taken",
        CLAUSE,
        "/code");

    Response renamed = rename("dekan", path, 0);
    assertThat(renamed.<String>path("name")).isEqualTo("Geometriya");
    assertThat(renamed.jsonPath().getList("qualifications.uzLatn"))
        .containsExactly("Geometr", "Oʻqituvchi");
    assertRefused(rename("dekan", path, 0), 412, "version-stale", "4.1");

    assertThat(Api.deed("dekan").post(path + "/closure").<String>path("closedBy")).isNotBlank();
    assertRefused(rename("dekan", path, 2), 409, "programme-closed", CLAUSE);
    assertRefused(
        Api.deed("dekan").body(Plan.terms(opened.path("id"), 2020)).post(CURRICULA),
        409,
        "programme-closed",
        CLAUSE);
  }

  @Test
  void a_programme_belongs_to_a_faculty() {
    assertRefusedAt(
        Api.deed("dekan").body(Plan.opening(Entries.unit("K11"))).post(PROGRAMMES),
        422,
        "programme-faculty-unfit",
        CLAUSE,
        "/faculty");
  }

  @Test
  void each_programme_of_a_page_has_its_own_qualifications_in_their_order() {
    Map<String, Object> opening = Plan.opening(Entries.unit("F1"));
    Api.deed("dekan").body(opening).post(PROGRAMMES).then().statusCode(201);
    opening.put("type", "BACHELOR");
    opening.put("qualifications", List.of(Map.of("uzLatn", "Yozuvchi"), Map.of("uzLatn", "Adib")));
    Api.deed("dekan").body(opening).post(PROGRAMMES).then().statusCode(201);

    Response page = Api.as("dekan").queryParam("code", opening.get("code")).get(PROGRAMMES);

    assertThat(page.<List<List<String>>>path("items.qualifications.uzLatn"))
        .containsExactly(List.of("Magistr"), List.of("Yozuvchi", "Adib"));
  }

  @Test
  void programmes_and_curricula_of_another_faculty_do_not_exist_for_a_dean() {
    Plan plan = Plan.whole();
    String programme = PROGRAMMES + "/" + plan.programme();

    List<Response> answers = new ArrayList<>();
    answers.add(Api.as("dekan2").get(programme));
    answers.add(rename("dekan2", programme, 0));
    answers.add(Api.deed("dekan2").post(programme + "/closure"));
    answers.add(Api.deed("dekan2").body(Plan.opening(Entries.unit("F1"))).post(PROGRAMMES));
    answers.add(Api.deed("dekan2").body(Plan.terms(plan.programme(), 2021)).post(CURRICULA));
    answers.add(Api.as("dekan2").get(plan.path()));
    answers.add(Api.as("dekan2").get(plan.path() + "/check"));
    answers.add(plan.enter("dekan2", List.of()));
    answers.add(Api.as("dekan2").header("If-Match", "\"1\"").delete(plan.path()));
    for (String deed : List.of("submission", "withdrawal", "reopening", "versions")) {
      answers.add(Api.deed("dekan2").post(plan.path() + "/" + deed));
    }

    assertThat(answers).allSatisfy(one -> assertRefused(one, 404, "not-found", "1.3"));
    assertThat(ids(Api.as("dekan2").queryParam("programme", plan.programme()).get(CURRICULA)))
        .isEmpty();
    assertThat(ids(Api.as("mudir").queryParam("programme", plan.programme()).get(CURRICULA)))
        .containsExactly(plan.id());
  }

  @Test
  void lists_are_narrowed_and_go_page_by_page() {
    Plan plan = Plan.drafted();
    String code = plan.read().path("programmeCode");
    assertThat(
            ids(
                Api.as("oquv")
                    .queryParam("faculty", Entries.unit("F1"))
                    .queryParam("type", "MASTER")
                    .queryParam("code", code)
                    .queryParam("open", true)
                    .get(PROGRAMMES)))
        .containsExactly(plan.programme());
    String query = CURRICULA + "?state=DRAFT&admissionYear=2020&limit=1&totalCount=true&programme=";
    assertThat(ids(Api.as("oquv").get(query + plan.programme()))).containsExactly(plan.id());
    Plan.drafted();
    Response first = Api.as("oquv").get(CURRICULA + "?limit=1");
    assertThat(ids(Api.as("oquv").get(CURRICULA + "?limit=1&after=" + first.path("next"))))
        .doesNotContainAnyElementsOf(ids(first));
  }

  @Test
  void twenty_nine_and_thirty_one_credits_are_refused_and_thirty_are_taken() {
    Plan plan = Plan.drafted();
    for (int odd : List.of(5, 7)) {
      assertThat(plan.enter(Plan.subjects(odd)).statusCode()).isEqualTo(200);
      Response refused = plan.act("submission");
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.jsonPath().getList("errors.type"))
          .containsExactly(
              "/problems/semester-credits-unfit",
              "/problems/year-credits-unfit",
              "/problems/total-credits-unfit");
      assertThat(refused.jsonPath().getMap("errors[0].facts"))
          .isEqualTo(Map.of("semester", 2, "credits", 24 + odd, "required", 30));
      Response check = Api.as("oquv").get(plan.path() + "/check");
      assertThat(check.<Boolean>path("fit")).isFalse();
      assertThat(check.jsonPath().getList("faults.type"))
          .isEqualTo(refused.jsonPath().getList("errors.type"));
    }
    Response whole = plan.enter(Plan.subjects(6));
    assertThat(whole.jsonPath().getList("semesters.credits")).containsExactly(30, 30);
    assertThat(whole.<Integer>path("totalCredits")).isEqualTo(60);
    assertThat(Api.as("oquv").get(plan.path() + "/check").<Boolean>path("fit")).isTrue();
    plan.submitted();
  }

  @Test
  void all_faults_of_the_subjects_are_told_at_once() {
    Plan plan = Plan.drafted();
    Map<String, Object> few = Plan.subject(1, "A", null, 6);
    few.put("hours", 149);
    Map<String, Object> lonely = Plan.subject(1, "C", "T1", 6);
    lonely.remove("electiveGroup");

    Response refused =
        plan.enter(
            List.of(few, Plan.subject(3, "B", null, 6), lonely, Plan.subject(1, "A", null, 6)));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(pointers(refused))
        .containsExactly(
            "/subjects/0/hours",
            "/subjects/1/semester",
            "/subjects/2/electiveGroup",
            "/subjects/3/code");
    assertThat(refused.jsonPath().getList("errors.type"))
        .containsExactly(
            "/problems/subject-hours-unfit",
            "/problems/subject-semester-unfit",
            "/problems/subject-group-unfit",
            "/problems/subject-twice");
    plan.enter(List.of(Plan.subject(1, "A", "T1", 6)));
    assertThat(Api.as("dekan").get(plan.path() + "/check").jsonPath().getList("faults.type"))
        .contains("/problems/elective-group-unfit");
  }

  @Test
  void a_programme_has_one_curriculum_for_the_same_students_and_of_a_fit_length() {
    Plan plan = Plan.drafted();
    Map<String, Object> terms = Plan.terms(plan.programme(), 2020);
    assertRefused(Api.deed("dekan").body(terms).post(CURRICULA), 409, "curriculum-exists", CLAUSE);
    terms.put("years", 3);
    assertRefusedAt(
        Api.deed("dekan").body(terms).post(CURRICULA),
        422,
        "curriculum-length-unfit",
        "resolution 824",
        "/years");
    assertThat(plan.drop().statusCode()).isEqualTo(204);
    terms.put("years", 1);
    assertThat(Api.deed("dekan").body(terms).post(CURRICULA).statusCode()).isEqualTo(201);
    assertRefused(plan.act("submission"), 409, "curriculum-dropped", CLAUSE);
  }

  @Test
  void another_person_approves_what_was_submitted() {
    Plan plan = Plan.whole();
    String proposal = plan.submitted();
    assertThat(plan.read().<String>path("state")).isEqualTo("SUBMITTED");
    assertRefused(plan.enter(List.of()), 409, "curriculum-submitted", "4.3");
    assertRefused(plan.decide("dekan", proposal, "APPROVE"), 409, "own-proposal", "4.3");

    assertThat(plan.decide(proposal, "APPROVE").statusCode()).isEqualTo(200);

    Response approved = plan.read();
    assertThat(approved.<String>path("state")).isEqualTo("APPROVED");
    assertThat(approved.<String>path("approvedBy")).isNotEqualTo(approved.path("submittedBy"));
    assertRefused(plan.enter(List.of()), 409, "curriculum-approved", "4.3");
    assertRefused(plan.drop(), 409, "curriculum-approved", "4.3");
    assertRefused(plan.act("withdrawal"), 409, "curriculum-approved", "4.3");
  }

  @Test
  void a_refused_or_withdrawn_submission_is_a_draft_again() {
    Plan plan = Plan.whole();
    assertRefused(plan.act("withdrawal"), 409, "curriculum-not-submitted", "4.3");
    assertThat(plan.decide(plan.submitted(), "REFUSE").statusCode()).isEqualTo(200);
    assertThat(plan.read().<String>path("state")).isEqualTo("DRAFT");

    String withdrawn = plan.submitted();
    assertThat(plan.act("withdrawal").<String>path("state")).isEqualTo("DRAFT");
    assertThat(Api.as("dekan").get(PROPOSALS + withdrawn).<String>path("state"))
        .isEqualTo("WITHDRAWN");

    String again = plan.submitted();
    assertThat(Api.deed("dekan").post(PROPOSALS + again + "/withdrawal").statusCode())
        .isEqualTo(200);
    assertThat(plan.read().<String>path("state")).isEqualTo("DRAFT");
    assertThat(plan.read().<String>path("proposal")).isNull();
  }

  @Test
  void of_many_approvals_one_takes_effect() throws Exception {
    Plan plan = Plan.whole();
    String proposal = plan.submitted();
    Api.token(Plan.APPROVER);

    List<Integer> ends = AtOnce.times(20, () -> plan.decide(proposal, "APPROVE").statusCode());

    assertThat(ends).containsOnly(200, 409).containsOnlyOnce(200);
  }

  @Test
  void an_approved_one_that_nobody_studies_becomes_a_draft_by_a_second_approval() {
    Plan plan = Plan.approved();
    assertRefused(plan.act("versions"), 409, "curriculum-not-studied", CLAUSE);
    Response proposed = plan.act("reopening");
    assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(201);
    String proposal = proposed.path("id");
    assertThat(plan.read().<String>path("state")).isEqualTo("APPROVED");
    assertRefused(plan.decide("dekan", proposal, "APPROVE"), 409, "own-proposal", "4.3");

    assertThat(plan.decide(proposal, "APPROVE").statusCode()).isEqualTo(200);

    assertThat(plan.read().<String>path("state")).isEqualTo("DRAFT");
    assertRefused(plan.act("reopening"), 422, "curriculum-not-approved", CLAUSE);
    assertThat(plan.drop().statusCode()).isEqualTo(204);
  }

  @Test
  void once_students_study_under_it_a_change_is_a_new_version() {
    Plan plan = Plan.approved();
    String proposal = plan.act("reopening").path("id");
    String study = studied(plan.id());
    assertThat(plan.read().<Boolean>path("studied")).isTrue();
    assertRefused(plan.act("reopening"), 409, "curriculum-studied", CLAUSE);
    assertRefused(plan.decide(proposal, "APPROVE"), 409, "curriculum-studied", CLAUSE);
    assertRefusedBySql(
        "update curriculum_curriculum set state = 'DRAFT', submitted_at = null, submitted_by = null,"
            + " approved_at = null, approved_by = null where id = '"
            + plan.id()
            + "'",
        "students study under");

    Response second = plan.act("versions");
    assertThat(second.statusCode()).as(second.asString()).isEqualTo(201);
    assertThat(second.<Integer>path("number")).isEqualTo(2);
    assertThat(second.<String>path("first")).isEqualTo(plan.id());
    assertThat(second.<Integer>path("totalCredits")).isEqualTo(60);
    assertRefused(plan.act("versions"), 409, "curriculum-succeeded", CLAUSE);
    Plan next = new Plan("dekan", plan.programme(), second.path("id"));
    assertThat(next.decide(next.submitted(), "APPROVE").statusCode()).isEqualTo(200);

    assertThat(plan.read().<String>path("state")).isEqualTo("APPROVED");
    assertThat(next.read().<Boolean>path("studied")).isFalse();
    assertThat(
            one(
                "select cast(curriculum_id as varchar) from students_study where id = '"
                    + study
                    + "'"))
        .isEqualTo(plan.id());
  }

  @Test
  void other_areas_learn_what_is_fixed_of_an_approved_one() {
    Plan plan = Plan.approved();
    UUID id = UUID.fromString(plan.id());

    ApprovedCurricula.CurriculumFacts facts =
        QuarkusTransaction.requiringNew().call(() -> approvedCurricula.get(id, "/curriculum"));

    assertThat(facts)
        .isEqualTo(
            new ApprovedCurricula.CurriculumFacts(
                id,
                UUID.fromString(plan.programme()),
                UUID.fromString(Entries.unit("F1")),
                "12",
                "11",
                "11",
                1,
                60));
    assertThat(curriculumSubjects.list(id))
        .extracting(one -> one.semester() + one.code() + one.electiveGroup() + one.credits())
        .containsExactly("1A1null24", "1B1T16", "1C1T16", "2A2null24", "2B2T16", "2C2T16");
    assertUnfit(UUID.fromString(Plan.drafted().id()), CurriculumRule.CURRICULUM_NOT_APPROVED);
    assertUnfit(UUID.randomUUID(), CurriculumRule.CURRICULUM_UNKNOWN);
  }

  @Test
  void a_super_administrator_changes_it_by_instruction_only() {
    Plan plan = Plan.whole();
    Response bare = plan.enter("superadmin", Plan.subjects(6));

    assertRefusedAt(bare, 422, "instruction-missing", "3.1.1", "Correction-Instruction");
    Response instructed =
        Api.as("superadmin")
            .header("Correction-Instruction", instruction(plan.id()))
            .header("If-Match", plan.read().header("ETag"))
            .contentType("application/json")
            .body(Map.of("subjects", Plan.subjects(6)))
            .put(plan.path());
    assertThat(instructed.statusCode()).as(instructed.asString()).isEqualTo(200);
    assertThat(plan.enter("oquv", List.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void a_change_builds_on_what_was_seen_and_keeps_identifiers() {
    Plan plan = Plan.whole();
    List<String> before = plan.read().jsonPath().getList("semesters.subjects.flatten().id");
    String seen = plan.read().header("ETag");
    assertThat(Api.as("dekan").header("If-None-Match", seen).get(plan.path()).statusCode())
        .isEqualTo(304);
    List<Map<String, Object>> renamed = Plan.subjects(6);
    renamed.getFirst().put("names", Map.of("uzLatn", "Boshqa"));
    assertThat(plan.enter(renamed).jsonPath().<String>getList("semesters.subjects.flatten().id"))
        .isEqualTo(before);
    assertRefused(
        Api.as("dekan").header("If-Match", seen).delete(plan.path()), 412, "version-stale", "4.1");
  }

  @Test
  void the_database_repeats_the_rules() {
    Plan plan = Plan.approved();
    String id = "'" + plan.id() + "'";
    assertRefusedBySql(
        "update curriculum_subject set credits = 5 where curriculum_id = " + id, "only a draft");
    assertRefusedBySql("delete from curriculum_editor where curriculum_id = " + id, "is kept");
    assertRefusedBySql(
        "update curriculum_curriculum set years = 2 where id = " + id, "does not change");
    Plan draft = Plan.whole();
    draft.submitted();
    assertRefusedBySql(
        "update curriculum_curriculum set state = 'APPROVED', approved_at = now(), approved_by ="
            + " submitted_by where id = '"
            + draft.id()
            + "'",
        "nobody approves an own curriculum");
    Plan empty = Plan.drafted();
    assertRefusedBySql(
        "update curriculum_curriculum set state = 'SUBMITTED', submitted_at = now(), submitted_by ="
            + " drafted_by where id = '"
            + empty.id()
            + "'",
        "each semester has 30 credits");
  }

  private void assertUnfit(UUID curriculum, CurriculumRule rule) {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> approvedCurricula.get(curriculum, "/curriculum")))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.rule()).isEqualTo(rule);
              assertThat(broken.faults().getFirst().field()).isEqualTo("/curriculum");
            });
  }

  private static Response rename(String login, String path, int version) {
    return Api.as(login)
        .header("If-Match", "\"" + version + "\"")
        .contentType("application/json")
        .body(
            Map.of(
                "names",
                Map.of("uzLatn", "Geometriya"),
                "qualifications",
                List.of(Map.of("uzLatn", "Geometr"), Map.of("uzLatn", "Oʻqituvchi"))))
        .put(path);
  }

  private static String instruction(String subject) {
    Map<String, Object> order =
        Map.of(
            "number", "T-" + Entries.serial(),
            "date", Entries.today().toString(),
            "file", Entries.paper("rahbariyat", "ORDER"));
    return Api.deed("rahbariyat")
        .body(
            Map.of(
                "order",
                order,
                "text",
                "Oʻquv rejani tuzatish",
                "subjects",
                List.of(subject),
                "validUntil",
                Entries.today().plusDays(3).toString()))
        .post("/api/v1/corrections/instructions")
        .path("id");
  }

  private static List<String> ids(Response list) {
    assertThat(list.statusCode()).as(list.asString()).isEqualTo(200);
    return list.jsonPath().getList("items.id");
  }

  /** Somebody new who has studied under it. */
  private String studied(String curriculum) {
    return studying.somebody(curriculum, "EXPELLED");
  }

  private void change(String statement) {
    QuarkusTransaction.requiringNew()
        .run(() -> database.createNativeQuery(statement).executeUpdate());
  }

  private Object one(String query) {
    return QuarkusTransaction.requiringNew()
        .call(() -> database.createNativeQuery(query).getSingleResult());
  }

  private void assertRefusedBySql(String statement, String why) {
    assertThatThrownBy(() -> change(statement)).hasStackTraceContaining(why);
  }
}
