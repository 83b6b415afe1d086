package uz.hemis.bootstrap.students;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.students.Intake.admitAll;
import static uz.hemis.bootstrap.students.Intake.curriculum;
import static uz.hemis.bootstrap.students.Intake.line;
import static uz.hemis.bootstrap.students.Intake.lines;
import static uz.hemis.bootstrap.students.Intake.student;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.pointers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;

/** Admission of a list: all lines judged first, never half of it kept. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdmissionListIT {

  @Inject Jdbc jdbc;

  @Test
  void a_list_is_admitted_in_its_order_under_numbers_in_a_row() {
    CurriculumFacts curriculum = curriculum("F1", 20);

    Response answer = admitAll(null, lines(20, curriculum));

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    List<Long> numbers =
        answer.jsonPath().getList("items.number", String.class).stream()
            .map(Long::valueOf)
            .toList();
    assertThat(numbers).hasSize(20).doesNotHaveDuplicates().isSorted();
    assertThat(answer.jsonPath().getList("items.line", Integer.class)).startsWith(1, 2, 3);
    assertThat(Intake.taken(curriculum)).isEqualTo(20);
    assertThat(Intake.studying(curriculum)).isEqualTo(20);
  }

  @Test
  void a_document_in_two_lines_is_refused_in_the_later_one() {
    CurriculumFacts curriculum = curriculum("F1", 5);
    List<Map<String, Object>> lines = lines(3, curriculum);
    document(lines.get(0), "AA7654321");
    document(lines.get(2), "AA7654321");

    Response answer = admitAll("SOUND_LINES", lines);

    assertThat(answer.jsonPath().getList("items.line", Integer.class)).containsExactly(1, 2);
    assertThat(answer.<String>path("refused[0].errors[0].type"))
        .isEqualTo("/problems/line-repeated");
    assertThat(answer.<String>path("refused[0].errors[0].clause")).isEqualTo("3.1.5");
    assertThat(answer.<String>path("refused[0].errors[0].pointer"))
        .isEqualTo("/lines/2/student/document");
    assertThat(answer.<String>path("refused[0].errors[0].detail"))
        .contains("1")
        .doesNotContain("{");
  }

  @Test
  void of_a_list_that_is_kept_out_nothing_is_written_anywhere() {
    CurriculumFacts curriculum = curriculum("F1", 20);
    Map<String, Object> studying = student();
    Intake.admit(studying, curriculum).then().statusCode(201);
    List<Map<String, Object>> lines = lines(3, curriculum);
    lines.add(line(studying, curriculum));
    lines.add(lines.getFirst());
    Map<String, Long> before = rows();

    Response answer = admitAll("ALL_OR_NOTHING", lines);

    assertThat(pointers(answer))
        .containsExactlyInAnyOrder("/lines/3/student", "/lines/4/student/pinfl");
    assertThat(answer.jsonPath().getList("errors.clause", String.class)).containsOnly("3.1.5");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void of_refused_lines_nothing_is_written_anywhere() {
    CurriculumFacts curriculum = curriculum("F1", 1);
    Intake.admitted(curriculum);
    Map<String, Long> before = rows();

    Response answer = admitAll("SOUND_LINES", lines(3, curriculum));

    assertThat(answer.jsonPath().getList("refused.line", Integer.class)).containsExactly(1, 2, 3);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void one_bad_line_keeps_the_whole_list_out() {
    CurriculumFacts curriculum = curriculum("F1", 20);
    List<Map<String, Object>> lines = lines(5, curriculum);
    spoil(lines.get(3));

    Response answer = admitAll("ALL_OR_NOTHING", lines);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
    assertThat(pointers(answer))
        .containsExactlyInAnyOrder("/lines/3/student/pinfl", "/lines/3/student/phone");
    assertThat(answer.jsonPath().getList("errors.facts.line", Integer.class)).containsOnly(4);
    assertThat(Intake.taken(curriculum)).isZero();
    assertThat(Intake.studying(curriculum)).isZero();
  }

  @Test
  void sound_lines_are_kept_and_the_others_told_with_their_numbers() {
    CurriculumFacts curriculum = curriculum("F1", 20);
    Map<String, Object> studying = student();
    Intake.admit(studying, curriculum).then().statusCode(201);
    List<Map<String, Object>> lines = lines(3, curriculum);
    spoil(lines.get(1));
    lines.add(lines.get(0));
    lines.add(line(studying, curriculum));

    Response answer = admitAll("SOUND_LINES", lines);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.jsonPath().getList("items.line", Integer.class)).containsExactly(1, 3);
    assertThat(answer.jsonPath().getList("refused.line", Integer.class)).containsExactly(2, 4, 5);
    assertThat(answer.jsonPath().getList("refused[1].errors.type"))
        .containsExactly("/problems/line-repeated");
    assertThat(answer.jsonPath().getList("refused[2].errors.type"))
        .containsExactly("/problems/study-active");
    assertThat(Intake.taken(curriculum)).isEqualTo(3);
    assertThat(Intake.studying(curriculum)).isEqualTo(3);
  }

  @Test
  void a_list_longer_than_the_quota_is_admitted_up_to_it_or_not_at_all() {
    CurriculumFacts curriculum = curriculum("F1", 3);

    Response nothing = admitAll("ALL_OR_NOTHING", lines(5, curriculum));
    assertRefused(nothing, 409, "several-faults", "3.1.11");
    assertThat(Intake.taken(curriculum)).isZero();

    Response some = admitAll("SOUND_LINES", lines(5, curriculum));
    assertThat(some.jsonPath().getList("items.line", Integer.class)).containsExactly(1, 2, 3);
    assertThat(some.jsonPath().getList("refused.line", Integer.class)).containsExactly(4, 5);
    assertThat(Intake.taken(curriculum)).isEqualTo(3);
  }

  @Test
  void a_list_without_its_order_is_refused_whatever_the_mode() {
    CurriculumFacts curriculum = curriculum("F1", 3);
    Map<String, Object> body =
        Map.of(
            "year",
            Intake.YEAR,
            "mode",
            "SOUND_LINES",
            "order",
            Map.of("number", "1", "date", "2026-01-01"),
            "lines",
            lines(1, curriculum));

    Response answer = Api.deed("dekan").body(body).post(Intake.ADMISSIONS);

    assertRefused(answer, 422, "admission-order-missing", "3.1.5");
    assertThat(Intake.studying(curriculum)).isZero();
  }

  @Test
  void five_thousand_are_admitted_in_seconds() {
    CurriculumFacts curriculum = curriculum("F1", 5000);
    List<Map<String, Object>> lines = lines(5000, curriculum);
    long began = System.nanoTime();

    Response answer = admitAll("ALL_OR_NOTHING", lines);

    Duration took = Duration.ofNanos(System.nanoTime() - began);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Intake.taken(curriculum)).isEqualTo(5000);
    assertThat(took).isLessThan(Duration.ofSeconds(15));
  }

  /** How much stands in each table that an admission writes. */
  private Map<String, Long> rows() {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (String counted :
        List.of(
            "count(*) from people_person",
            "count(*) from students_student",
            "sum(version) from students_student",
            "count(*) from students_study",
            "count(*) from students_admission",
            "sum(taken) from students_quota",
            "sum(last) from students_serial")) {
      rows.put(counted, jdbc.find("select " + counted, row -> row.getLong(1)).orElseThrow());
    }
    return rows;
  }

  private static void document(Map<String, Object> line, String number) {
    @SuppressWarnings("unchecked")
    Map<String, Object> who = (Map<String, Object>) line.get("student");
    who.put("document", number);
  }

  private static void spoil(Map<String, Object> line) {
    @SuppressWarnings("unchecked")
    Map<String, Object> who = (Map<String, Object>) line.get("student");
    who.put("pinfl", "30101900010019");
    who.put("birthDate", "1990-01-01");
    who.put("phone", "123");
  }
}
