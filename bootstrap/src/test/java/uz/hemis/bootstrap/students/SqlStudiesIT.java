package uz.hemis.bootstrap.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.students.port.StudentSerials;
import uz.hemis.application.students.port.Studies;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.curriculum.Plan;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Studying;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.MovementKind;
import uz.hemis.domain.students.NumberSeries;
import uz.hemis.domain.students.StudentNumber;
import uz.hemis.domain.students.StudentRule;
import uz.hemis.domain.students.Study;
import uz.hemis.domain.students.StudyStatus;

/** Studies as the database keeps them, many at once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SqlStudiesIT {

  @Inject Studies studies;
  @Inject StudentSerials serials;
  @Inject Jdbc jdbc;
  @Inject Studying studying;
  @Inject Identities identities;

  private String curriculum;

  @BeforeEach
  void approved() {
    curriculum = Plan.approved().id();
  }

  @Test
  void they_are_locked_and_listed_in_the_order_of_their_ids() {
    List<UUID> ids = Stream.generate(this::studying).limit(3).toList();
    List<UUID> asked = List.of(ids.get(2), identities.next(), ids.get(0), ids.get(1));

    assertThat(in(() -> studies.listForUpdate(asked)))
        .extracting(Study::id)
        .containsExactlyElementsOf(ids.stream().sorted().toList());
  }

  @Test
  void what_moved_is_kept_and_counted() {
    UUID id = studying();

    in(
        () -> {
          Study study = studies.getForUpdate(id);
          study.move(MovementKind.LEAVE, study.placement());
          studies.saveAll(List.of(study));
          return study;
        });

    Study kept = in(() -> studies.getForUpdate(id));
    assertThat(kept.status()).isEqualTo(StudyStatus.ON_LEAVE);
    assertThat(kept.version()).isEqualTo(1);
  }

  @Test
  void nobody_builds_on_a_study_that_has_changed_since() {
    UUID id = studying();
    Study seen = in(() -> studies.getForUpdate(id));
    in(
        () -> {
          studies.saveAll(List.of(studies.getForUpdate(id)));
          return null;
        });

    assertRefused(AccessRule.VERSION_STALE, () -> studies.saveAll(List.of(seen)));
  }

  @Test
  void a_person_studies_once_at_a_time() {
    Study first = in(() -> studies.getForUpdate(studying()));
    Study second =
        Study.admit(
            identities.next(),
            first.student(),
            first.person(),
            new StudentNumber("990000%06d".formatted(Entries.serial())),
            first.placement());

    assertRefused(StudentRule.STUDY_ACTIVE, () -> studies.addAll(List.of(second)));
  }

  @Test
  void an_institution_with_a_code_of_four_digits_numbers_its_students_too() {
    NumberSeries series = new NumberSeries("3990", 2026, "12");
    UUID id = studying();

    StudentNumber number = series.number(in(() -> serials.draw(series, 1)));
    in(() -> jdbc.change("update students_study set number = ? where id = ?", number.value(), id));

    assertThat(in(() -> studies.getForUpdate(id)).number()).isEqualTo(number);
    assertThat(number.value()).hasSize(13);
  }

  private UUID studying() {
    return UUID.fromString(studying.somebody(curriculum, "STUDYING"));
  }

  private static <T> T in(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }

  private static void assertRefused(Rule rule, Runnable work) {
    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(work))
        .satisfies(
            thrown -> {
              Throwable cause = thrown instanceof RuleBroken ? thrown : thrown.getCause();
              assertThat(((RuleBroken) cause).rule()).isEqualTo(rule);
            });
  }
}
