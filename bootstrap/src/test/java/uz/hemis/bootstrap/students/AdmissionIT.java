package uz.hemis.bootstrap.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.bootstrap.students.Intake.CARDS;
import static uz.hemis.bootstrap.students.Intake.admission;
import static uz.hemis.bootstrap.students.Intake.admit;
import static uz.hemis.bootstrap.students.Intake.curriculum;
import static uz.hemis.bootstrap.students.Intake.invented;
import static uz.hemis.bootstrap.students.Intake.student;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;
import static uz.hemis.bootstrap.support.Refusals.pointers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.application.students.port.StudentSerials;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.NumberSeries;
import uz.hemis.domain.students.StudentRule;

/** Admission of one by an order, on a place of the quota: 3.1.5 and 3.1.11 over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdmissionIT {

  @Inject Jdbc jdbc;
  @Inject StudentSerials serials;

  @Test
  void an_order_admits_to_the_first_course_under_a_number_of_twelve_digits() {
    CurriculumFacts curriculum = curriculum("F1", 2);

    Response answer = admit(student(), curriculum);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    assertThat(answer.header("Location")).isEqualTo(CARDS + "/" + answer.path("id"));
    assertThat(answer.<String>path("studies[0].status")).isEqualTo("APPLIED");
    assertThat(answer.<Integer>path("studies[0].course")).isEqualTo(1);
    assertThat(answer.<String>path("studies[0].number")).matches("[0-9]{3}2612[0-9]{5}");
    assertThat(answer.<String>path("phone")).isEqualTo("+998901234567");
    assertThat(Intake.taken(curriculum)).isEqualTo(1);
  }

  @Test
  void every_fault_is_told_at_once_and_nothing_is_kept() {
    CurriculumFacts curriculum = curriculum("F1", 1);
    Map<String, Object> wrong = student();
    wrong.put("pinfl", "30101900010019");
    wrong.put("phone", "123");
    wrong.put("socialCategory", "99");
    Map<String, Object> entry = admission("dekan", wrong, curriculum);
    Map<String, Object> order = new HashMap<>(Map.of("number", "1", "date", today().toString()));
    entry.put("order", order);

    Response answer = Api.deed("dekan").body(entry).post(CARDS);

    assertRefused(answer, 422, "several-faults", "3.1.5");
    assertThat(pointers(answer))
        .contains("/order/file", "/student/pinfl", "/student/phone", "/student/socialCategory");
    assertThat(Intake.taken(curriculum)).isZero();
  }

  @Test
  void an_admission_rests_on_an_order_that_is_not_of_the_future() {
    CurriculumFacts curriculum = curriculum("F1", 1);
    Map<String, Object> entry = admission("dekan", student(), curriculum);
    entry.put("order", Map.of("number", "1", "date", today().toString()));
    assertRefusedAt(
        Api.deed("dekan").body(entry).post(CARDS),
        422,
        "admission-order-missing",
        "3.1.5",
        "/order/file");
    entry.put("order", Intake.order("dekan", today().plusDays(1)));
    assertRefusedAt(
        Api.deed("dekan").body(entry).post(CARDS),
        422,
        "admission-order-in-future",
        "3.1.5",
        "/order/date");
  }

  @Test
  void without_a_quota_nobody_is_admitted() {
    assertRefusedAt(
        admit(student(), invented("F1")), 422, "quota-missing", "3.1.11", "/curriculum");
  }

  @Test
  void the_last_place_is_taken_and_the_next_one_refused() {
    CurriculumFacts curriculum = curriculum("F1", 1);
    Intake.admitted(curriculum);

    assertRefused(admit(student(), curriculum), 409, "quota-exhausted", "3.1.11");
    assertThat(Intake.taken(curriculum)).isEqualTo(1);
  }

  @Test
  void fifty_admissions_at_once_take_exactly_the_places_under_different_numbers() throws Exception {
    CurriculumFacts curriculum = curriculum("F1", 7);
    List<Callable<Response>> deeds =
        IntStream.range(0, 50)
            .mapToObj(i -> admission("dekan", student(), curriculum))
            .<Callable<Response>>map(entry -> () -> Api.deed("dekan").body(entry).post(CARDS))
            .toList();

    List<Response> answers = AtOnce.all(deeds);

    List<Response> admitted = answers.stream().filter(a -> a.statusCode() == 201).toList();
    assertThat(admitted).hasSize(7);
    assertThat(admitted.stream().map(a -> a.<String>path("studies[0].number")))
        .doesNotHaveDuplicates();
    assertThat(answers.stream().filter(a -> a.statusCode() == 409)).hasSize(43);
    assertThat(Intake.taken(curriculum)).isEqualTo(7);
    assertThat(Intake.studying(curriculum)).isEqualTo(7);
  }

  @Test
  void a_person_studies_once_at_a_time_and_the_refusal_names_nobody() {
    CurriculumFacts curriculum = curriculum("F1", 2);
    Map<String, Object> person = student();
    admit(person, curriculum).then().statusCode(201);

    Response again = admit(person, curriculum);

    assertRefused(again, 409, "study-active", "3.1.5");
    assertThat(again.asString()).doesNotContain((String) person.get("pinfl"), "Talabayev");
    assertThat(Intake.taken(curriculum)).isEqualTo(1);
  }

  @Test
  void of_two_admissions_of_a_person_at_once_one_holds() throws Exception {
    CurriculumFacts first = curriculum("F1", 5);
    CurriculumFacts second = curriculum("F1", 5);
    for (int round = 0; round < 5; round++) {
      Map<String, Object> person = student();
      Map<String, Object> here = admission("dekan", person, first);
      Map<String, Object> there = admission("dekan", person, second);

      List<Response> answers =
          AtOnce.all(
              List.of(
                  () -> Api.deed("dekan").body(here).post(CARDS),
                  () -> Api.deed("dekan").body(there).post(CARDS)));

      assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(201, 409);
    }
    assertThat(Intake.taken(first) + Intake.taken(second)).isEqualTo(5);
  }

  @Test
  void a_new_study_begins_after_the_former_one_ended_on_the_same_card() {
    CurriculumFacts curriculum = curriculum("F1", 2);
    Map<String, Object> person = student();
    Response former = admit(person, curriculum);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                jdbc.change(
                    "update students_study set status = 'EXPELLED' where id = ?",
                    UUID.fromString(former.path("studies[0].id"))));

    Response next = admit(person, curriculum);

    assertThat(next.statusCode()).as(next.asString()).isEqualTo(201);
    assertThat(next.<String>path("id")).isEqualTo(former.path("id"));
    assertThat(next.jsonPath().getList("studies.status")).containsExactly("APPLIED", "EXPELLED");
  }

  @Test
  void who_holds_the_pinfl_under_another_name_is_not_the_same_person() {
    CurriculumFacts curriculum = curriculum("F1", 2);
    Map<String, Object> person = student();
    admit(person, curriculum).then().statusCode(201);
    person.put("name", Map.of("latin", Map.of("familyName", "Boshqayev", "givenName", "Vali")));

    Response answer = admit(person, curriculum);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.jsonPath().getList("errors.type")).contains("/problems/person-differs");
  }

  @Test
  void a_dean_admits_to_the_own_faculty_only() {
    CurriculumFacts other = curriculum("F2", 1);

    assertRefused(admit(student(), other), 404, "not-found", "1.3");
    assertThat(Intake.taken(other)).isZero();
  }

  @Test
  void when_the_serials_of_a_year_are_used_up_nobody_gets_a_number_twice() {
    NumberSeries series = new NumberSeries("998", 2019, "11");

    int first = QuarkusTransaction.requiringNew().call(() -> serials.draw(series, 99_999));

    assertThat(first).isEqualTo(1);
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> serials.draw(series, 1)))
        .satisfies(no -> assertThat(no.rule()).isEqualTo(StudentRule.STUDENT_NUMBERS_EXHAUSTED));
  }

  @Test
  void what_admitted_is_never_changed() {
    String study = Intake.admitted(curriculum("F1", 1)).path("studies[0].id");

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            jdbc.change(
                                "delete from students_admission where study_id = ?",
                                UUID.fromString(study))))
        .hasStackTraceContaining("append-only");
  }
}
