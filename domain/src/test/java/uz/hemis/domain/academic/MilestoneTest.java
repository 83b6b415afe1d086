package uz.hemis.domain.academic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static uz.hemis.domain.academic.EducationType.ALL;
import static uz.hemis.domain.academic.EducationType.BACHELOR;
import static uz.hemis.domain.academic.EducationType.MASTER;
import static uz.hemis.domain.academic.MilestoneKind.ADMISSION_START;
import static uz.hemis.domain.academic.MilestoneKind.SEMESTER_START;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class MilestoneTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 2);

  @ParameterizedTest
  @EnumSource(MilestoneKind.class)
  void what_belongs_to_a_semester_names_it_and_nothing_else_does(MilestoneKind kind) {
    Integer fit = kind.isOfSemester() ? 1 : null;
    Integer unfit = kind.isOfSemester() ? null : 1;
    assertThatNoException().isThrownBy(() -> milestone(kind, fit, DAY));
    assertRefused(() -> milestone(kind, unfit, DAY), AcademicRule.MILESTONE_SEMESTER_UNFIT);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void a_year_has_two_semesters(int semester) {
    assertThat(milestone(SEMESTER_START, semester, DAY).semester()).isEqualTo(semester);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void a_year_has_no_other_semesters(int semester) {
    assertRefused(
        () -> milestone(SEMESTER_START, semester, DAY), AcademicRule.MILESTONE_SEMESTER_UNFIT);
  }

  @Test
  void the_first_of_july_before_the_year_lies_within_and_the_day_before_does_not() {
    assertThatNoException()
        .isThrownBy(() -> milestone(ADMISSION_START, null, LocalDate.of(2026, 7, 1)));
    assertRefused(
        () -> milestone(ADMISSION_START, null, LocalDate.of(2026, 6, 30)),
        AcademicRule.MILESTONE_OUTSIDE_YEAR);
  }

  @Test
  void the_last_of_august_lies_within_and_the_day_after_does_not() {
    assertThatNoException()
        .isThrownBy(() -> milestone(ADMISSION_START, null, LocalDate.of(2027, 8, 31)));
    assertRefused(
        () -> milestone(ADMISSION_START, null, LocalDate.of(2027, 9, 1)),
        AcademicRule.MILESTONE_OUTSIDE_YEAR);
  }

  @Test
  void both_faults_are_told_at_once() {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> milestone(SEMESTER_START, null, LocalDate.of(2026, 6, 30)))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::field)
                    .containsExactly("/semester", "/date"));
  }

  @Test
  void a_milestone_is_ahead_until_the_day_before_it() {
    Milestone milestone = milestone(ADMISSION_START, null, DAY);
    assertThatNoException().isThrownBy(() -> milestone.requireAhead(DAY.minusDays(1)));
    assertRefused(() -> milestone.requireAhead(DAY), AcademicRule.MILESTONE_PASSED);
    assertRefused(() -> milestone.requireAhead(DAY.plusDays(1)), AcademicRule.MILESTONE_PASSED);
  }

  @Test
  void bachelors_and_masters_meet_only_in_all() {
    assertThat(BACHELOR.meets(BACHELOR)).isTrue();
    assertThat(BACHELOR.meets(MASTER)).isFalse();
    assertThat(MASTER.meets(ALL)).isTrue();
    assertThat(ALL.meets(BACHELOR)).isTrue();
    assertThat(ALL.each()).containsExactlyInAnyOrder(BACHELOR, MASTER);
    assertThat(MASTER.each()).containsExactly(MASTER);
  }

  private static Milestone milestone(MilestoneKind kind, Integer semester, LocalDate date) {
    return new Milestone(new UUID(0, 1), kind, "2026-2027", semester, ALL, date);
  }

  private static void assertRefused(ThrowingCallable deed, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
