package uz.hemis.domain.academic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static uz.hemis.domain.academic.EducationType.ALL;
import static uz.hemis.domain.academic.EducationType.BACHELOR;
import static uz.hemis.domain.academic.EducationType.MASTER;
import static uz.hemis.domain.academic.MilestoneKind.CLASSES_START;
import static uz.hemis.domain.academic.MilestoneKind.EXAM_SESSION_END;
import static uz.hemis.domain.academic.MilestoneKind.EXAM_SESSION_START;
import static uz.hemis.domain.academic.MilestoneKind.GRADUATE_REPORT_DATE;
import static uz.hemis.domain.academic.MilestoneKind.SEMESTER_END;
import static uz.hemis.domain.academic.MilestoneKind.SEMESTER_START;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class AcademicCalendarTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);
  private static final LocalDate START = LocalDate.of(2026, 9, 2);

  private final AcademicCalendar calendar = new AcademicCalendar(List.of());
  private long lastIdentity;

  @Test
  void a_happening_of_the_same_students_has_one_day() {
    calendar.set(milestone(SEMESTER_START, 1, BACHELOR, START));
    calendar.set(milestone(SEMESTER_START, 1, MASTER, START.plusDays(14)));
    assertRefused(
        () -> calendar.set(milestone(SEMESTER_START, 1, BACHELOR, START.plusDays(1))),
        AcademicRule.MILESTONE_EXISTS);
    assertRefused(
        () -> calendar.set(milestone(SEMESTER_START, 1, ALL, START.plusDays(1))),
        AcademicRule.MILESTONE_EXISTS);
  }

  @Test
  void graduates_are_reported_on_several_days_but_on_each_once() {
    calendar.set(milestone(GRADUATE_REPORT_DATE, null, ALL, LocalDate.of(2026, 10, 1)));
    calendar.set(milestone(GRADUATE_REPORT_DATE, null, ALL, LocalDate.of(2027, 1, 1)));
    assertRefused(
        () ->
            calendar.set(milestone(GRADUATE_REPORT_DATE, null, BACHELOR, LocalDate.of(2027, 1, 1))),
        AcademicRule.MILESTONE_EXISTS);
  }

  @Test
  void a_semester_ends_on_the_day_after_its_start_at_the_earliest() {
    calendar.set(milestone(SEMESTER_START, 1, ALL, START));
    assertRefused(
        () -> calendar.set(milestone(SEMESTER_END, 1, BACHELOR, START)),
        AcademicRule.MILESTONE_END_NOT_AFTER_START);
    assertThatNoException()
        .isThrownBy(() -> calendar.set(milestone(SEMESTER_END, 1, BACHELOR, START.plusDays(1))));
  }

  @Test
  void a_session_does_not_begin_at_its_end_either() {
    calendar.set(milestone(EXAM_SESSION_END, 1, ALL, START.plusDays(100)));
    assertRefused(
        () -> calendar.set(milestone(EXAM_SESSION_START, 1, ALL, START.plusDays(100))),
        AcademicRule.MILESTONE_END_NOT_AFTER_START);
    calendar.set(milestone(EXAM_SESSION_START, 1, ALL, START.plusDays(99)));
  }

  @Test
  void the_end_of_one_kind_of_students_does_not_bind_the_start_of_the_other() {
    calendar.set(milestone(SEMESTER_START, 1, BACHELOR, START));
    assertThatNoException()
        .isThrownBy(() -> calendar.set(milestone(SEMESTER_END, 1, MASTER, START)));
  }

  @Test
  void the_second_semester_begins_after_the_first_has_ended() {
    LocalDate end = LocalDate.of(2027, 1, 20);
    calendar.set(milestone(SEMESTER_END, 1, ALL, end));
    assertRefused(
        () -> calendar.set(milestone(SEMESTER_START, 2, BACHELOR, end)),
        AcademicRule.SEMESTERS_OUT_OF_ORDER);
    calendar.set(milestone(SEMESTER_START, 2, BACHELOR, end.plusDays(1)));
  }

  @Test
  void classes_of_the_first_semester_begin_before_those_of_the_second() {
    LocalDate second = LocalDate.of(2027, 2, 8);
    calendar.set(milestone(CLASSES_START, 2, ALL, second));
    assertRefused(
        () -> calendar.set(milestone(CLASSES_START, 1, ALL, second)),
        AcademicRule.SEMESTERS_OUT_OF_ORDER);
    calendar.set(milestone(CLASSES_START, 1, ALL, second.minusDays(1)));
  }

  @Test
  void a_milestone_is_moved_where_it_fits_and_not_beside_itself() {
    Milestone start = milestone(SEMESTER_START, 1, ALL, START);
    calendar.set(start);
    assertThat(calendar.move(start.id(), START.plusDays(3), TODAY).date())
        .isEqualTo(START.plusDays(3));
    calendar.set(milestone(SEMESTER_END, 1, ALL, LocalDate.of(2027, 1, 20)));
    assertRefused(
        () -> calendar.move(start.id(), LocalDate.of(2027, 1, 20), TODAY),
        AcademicRule.MILESTONE_END_NOT_AFTER_START);
  }

  @Test
  void a_milestone_is_moved_and_removed_until_the_day_before_it() {
    Milestone start = milestone(SEMESTER_START, 1, ALL, START);
    calendar.set(start);
    assertRefused(
        () -> calendar.move(start.id(), START.plusDays(3), START), AcademicRule.MILESTONE_PASSED);
    assertRefused(() -> calendar.remove(start.id(), START), AcademicRule.MILESTONE_PASSED);
    assertThat(calendar.remove(start.id(), START.minusDays(1))).isEqualTo(start);
    assertRefused(() -> calendar.get(start.id()), AccessRule.NOT_FOUND);
  }

  private Milestone milestone(
      MilestoneKind kind, Integer semester, EducationType type, LocalDate date) {
    return new Milestone(new UUID(0, ++lastIdentity), kind, "2026-2027", semester, type, date);
  }

  private static void assertRefused(ThrowingCallable deed, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
