package uz.hemis.bootstrap.students;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.application.students.AdmitStudents;
import uz.hemis.application.students.AdmitStudents.Admission;
import uz.hemis.application.students.AdmitStudents.Line;
import uz.hemis.application.students.AdmitStudents.Mode;
import uz.hemis.application.students.CardEntry;
import uz.hemis.application.students.OrderEntry;
import uz.hemis.application.students.StudentEntry;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.people.IdentityEntry;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.domain.shared.person.Spelling;

/**
 * Measures how fast a list of admissions is judged and kept. It asserts nothing about time and is
 * no part of the suite: {@code bench/README.md} says how to run it.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdmissionMeasurement {

  private static final int LINES = 5000;

  @Inject AdmitStudents admitStudents;
  @Inject Jdbc jdbc;

  @Test
  void measure() {
    CurriculumFacts curriculum = Intake.curriculum("F1", LINES);
    OrderEntry order =
        new OrderEntry("M-1", today(), UUID.fromString(Entries.paper("dekan", "ORDER")));
    List<Line> lines =
        IntStream.range(0, LINES)
            .mapToObj(i -> new Line(student(Entries.newcomer()), curriculum.id(), Intake.GRANT))
            .toList();
    Actor dean = dean(curriculum.faculty());
    long began = System.nanoTime();

    AdmitStudents.Report report =
        admitStudents.admitAll(dean, new Admission(Intake.YEAR, order), Mode.ALL_OR_NOTHING, lines);

    Duration took = Duration.ofNanos(System.nanoTime() - began);
    assertThat(report.admitted()).hasSize(LINES);
    System.out.printf("%d students judged and kept in %d ms%n", LINES, took.toMillis());
  }

  private static StudentEntry student(Map<String, Object> who) {
    return new StudentEntry(
        new IdentityEntry(
            new Spelling("Sinovov", "Anvar", null),
            null,
            LocalDate.parse((String) who.get("birthDate")),
            Sex.MALE,
            Citizenship.UZBEKISTAN,
            (String) who.get("pinfl"),
            "AA%07d".formatted(Entries.serial())),
        new CardEntry("10", "11", "901234567", null));
  }

  private Actor dean(UUID faculty) {
    return jdbc.find(
            "select id, person_id from access_account where login = 'dekan'",
            row ->
                new Actor(
                    Jdbc.uuid(row, "person_id"),
                    Jdbc.uuid(row, "id"),
                    null,
                    null,
                    Role.DEAN,
                    new Scope(Scope.Kind.FACULTY, faculty),
                    null))
        .orElseThrow();
  }
}
