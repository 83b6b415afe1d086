package uz.hemis.bootstrap.students;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.students.Intake.ADMISSIONS;
import static uz.hemis.bootstrap.students.Intake.CARDS;
import static uz.hemis.bootstrap.students.Intake.admission;
import static uz.hemis.bootstrap.students.Intake.curriculum;
import static uz.hemis.bootstrap.students.Intake.line;
import static uz.hemis.bootstrap.students.Intake.lines;
import static uz.hemis.bootstrap.students.Intake.student;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;

/** Admissions that meet: 3.1.5 and 3.1.11, whoever admits at the same moment. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdmissionRacesIT {

  private static final int ROUNDS = 3;

  @Inject Jdbc jdbc;

  @Test
  void three_times_as_many_as_there_are_places_take_exactly_the_places() throws Exception {
    int places = 6;
    CurriculumFacts curriculum = curriculum("F1", places);
    List<Callable<Response>> deeds = new ArrayList<>();
    for (int i = 0; i < 3 * places; i++) {
      deeds.add(single(admission("dekan", student(), curriculum)));
    }

    List<Response> answers = AtOnce.all(deeds);

    List<Response> refused = answers.stream().filter(a -> a.statusCode() != 201).toList();
    assertThat(refused).hasSize(2 * places);
    refused.forEach(answer -> assertRefused(answer, 409, "quota-exhausted", "3.1.11"));
    assertThat(Intake.taken(curriculum)).isEqualTo(places);
    assertThat(Intake.studying(curriculum)).isEqualTo(places);
  }

  @Test
  void of_two_lists_sound_lines_take_exactly_the_places() throws Exception {
    CurriculumFacts curriculum = curriculum("F1", 8);

    List<Response> answers =
        AtOnce.all(
            List.of(
                list("SOUND_LINES", lines(6, curriculum)),
                list("SOUND_LINES", lines(6, curriculum))));

    assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
    assertThat(admitted(answers)).isEqualTo(8);
    assertThat(refusals(answers)).hasSize(4).containsOnly("/problems/quota-exhausted");
    assertThat(Intake.taken(curriculum)).isEqualTo(8);
    assertThat(Intake.studying(curriculum)).isEqualTo(8);
  }

  @Test
  void of_two_whole_lists_that_do_not_both_fit_one_is_admitted() throws Exception {
    CurriculumFacts curriculum = curriculum("F1", 8);

    List<Response> answers =
        AtOnce.all(
            List.of(
                list("ALL_OR_NOTHING", lines(6, curriculum)),
                list("ALL_OR_NOTHING", lines(6, curriculum))));

    assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 409);
    assertThat(Intake.taken(curriculum)).isEqualTo(6);
    assertThat(Intake.studying(curriculum)).isEqualTo(6);
  }

  @Test
  void people_of_two_lists_at_once_are_admitted_by_one_and_refused_in_a_line_of_the_other()
      throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      meet(Stream.generate(Intake::student).limit(6).toList());
    }
  }

  @Test
  void so_are_those_whom_the_system_knows() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      CurriculumFacts former = curriculum("F1", 6);
      List<Map<String, Object>> shared = Stream.generate(Intake::student).limit(6).toList();
      shared.forEach(person -> expel(Intake.admit(person, former)));
      meet(shared);
    }
  }

  @Test
  void one_of_a_list_who_is_admitted_alone_at_the_same_moment_studies_once() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      CurriculumFacts here = curriculum("F1", 9);
      CurriculumFacts there = curriculum("F1", 1);
      Map<String, Object> person = student();
      List<Map<String, Object>> lines = lines(4, here);
      lines.add(2, line(person, here));

      List<Response> answers =
          AtOnce.all(
              List.of(list("SOUND_LINES", lines), single(admission("dekan", person, there))));

      assertThat(answers.getFirst().statusCode()).as(answers.getFirst().asString()).isEqualTo(200);
      boolean alone = answers.getLast().statusCode() == 201;
      assertThat(answers.getLast().statusCode()).isIn(201, 409);
      assertThat(admitted(answers.subList(0, 1))).isEqualTo(alone ? 4 : 5);
      assertThat(Intake.taken(here)).isEqualTo(alone ? 4 : 5);
      assertThat(Intake.taken(there)).isEqualTo(alone ? 1 : 0);
    }
  }

  @Test
  void who_is_restored_at_the_same_moment_studies_once_and_the_other_lines_are_admitted()
      throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      CurriculumFacts here = curriculum("F1", 9);
      Map<String, Object> person = student();
      String former = expel(Intake.admit(person, curriculum("F1", 1)));
      List<Map<String, Object>> lines = lines(4, here);
      lines.addFirst(line(person, here));

      List<Response> answers = AtOnce.all(List.of(list("SOUND_LINES", lines), restoration(former)));

      assertThat(answers.getFirst().statusCode()).as(answers.getFirst().asString()).isEqualTo(200);
      boolean restored = answers.getLast().statusCode() == 201;
      assertThat(answers.getLast().statusCode()).isIn(201, 409);
      assertThat(admitted(answers.subList(0, 1))).isEqualTo(restored ? 4 : 5);
    }
  }

  /** Admits the people by two lists in opposite orders, each with a newcomer of its own. */
  private static void meet(List<Map<String, Object>> shared) throws Exception {
    CurriculumFacts here = curriculum("F1", 20);
    CurriculumFacts there = curriculum("F1", 20);
    List<Map<String, Object>> first = lines(1, here);
    shared.forEach(person -> first.add(line(person, here)));
    List<Map<String, Object>> second = lines(1, there);
    shared.reversed().forEach(person -> second.add(line(person, there)));

    List<Response> answers =
        AtOnce.all(List.of(list("SOUND_LINES", first), list("SOUND_LINES", second)));

    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200));
    assertThat(admitted(answers)).isEqualTo(shared.size() + 2);
    assertThat(refusals(answers)).hasSize(shared.size()).containsOnly("/problems/study-active");
    assertThat(Intake.taken(here) + Intake.taken(there)).isEqualTo(shared.size() + 2);
    assertThat(Intake.studying(here) + Intake.studying(there)).isEqualTo(shared.size() + 2);
  }

  private static Callable<Response> single(Map<String, Object> entry) {
    return () -> Api.deed("dekan").body(entry).post(CARDS);
  }

  private static Callable<Response> list(String mode, List<Map<String, Object>> lines) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("year", Intake.YEAR);
    body.put("order", Intake.order("dekan", today()));
    body.put("mode", mode);
    body.put("lines", lines);
    return () -> Api.deed("dekan").body(body).post(ADMISSIONS);
  }

  private static Callable<Response> restoration(String study) {
    Map<String, Object> order = new LinkedHashMap<>();
    order.put("kind", "RESTORE");
    order.put(
        "order",
        Map.of(
            "number",
            "T-" + Entries.serial(),
            "date",
            today().toString(),
            "type",
            "15",
            "file",
            Entries.paper("dekan", "ORDER")));
    order.put("effectiveDate", today().toString());
    order.put("studies", List.of(Map.of("study", study)));
    return () -> Api.deed("dekan").body(order).post("/api/v1/movements/orders");
  }

  private static int admitted(List<Response> answers) {
    return answers.stream().mapToInt(answer -> answer.jsonPath().getList("items").size()).sum();
  }

  private static List<String> refusals(List<Response> answers) {
    return answers.stream()
        .flatMap(
            answer ->
                answer.jsonPath().getList("refused.errors.type.flatten()", String.class).stream())
        .toList();
  }

  private String expel(Response admitted) {
    String study = admitted.path("studies[0].id");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                jdbc.change(
                    "update students_study set status = 'EXPELLED' where id = ?",
                    UUID.fromString(study)));
    return study;
  }
}
