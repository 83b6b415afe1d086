package uz.hemis.domain.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static uz.hemis.domain.regulation.Regulations.PERSONNEL_EVENT;
import static uz.hemis.domain.regulation.Regulations.POLICY;
import static uz.hemis.domain.regulation.Regulations.duty;
import static uz.hemis.domain.regulation.Regulations.judge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Lateness;
import uz.hemis.domain.shared.time.Tashkent;
import uz.hemis.domain.shared.time.Term;

class WindowPolicyTest {

  @Test
  void the_last_day_is_still_open_and_the_next_one_is_not() {
    assertThat(judge("2026-03-19", "2026-03-26").state()).isEqualTo(WindowState.OPEN);
    assertThat(judge("2026-03-19", "2026-03-27").state()).isEqualTo(WindowState.CLOSED);
    assertThat(judge("2026-03-19", "2026-03-26").lastDay()).isEqualTo("2026-03-26");
  }

  @Test
  void the_last_day_ends_at_midnight_in_tashkent() {
    LocalDate before = Tashkent.dateOf(Instant.parse("2026-03-26T18:59:59Z"));
    LocalDate after = Tashkent.dateOf(Instant.parse("2026-03-26T19:00:00Z"));

    assertThat(judge("2026-03-19", before.toString()).isOpen()).isTrue();
    assertThat(judge("2026-03-19", after.toString()).isOpen()).isFalse();
  }

  @Test
  void working_days_left_are_those_after_today() {
    assertThat(judge("2026-11-18", "2026-11-18").workingDaysLeft()).isEqualTo(3);
    assertThat(judge("2026-11-18", "2026-11-23").workingDaysLeft()).isZero();
    assertThat(judge("2026-11-18", "2026-11-23").workingDaysLate()).isZero();
    assertThat(judge("2026-11-18", "2026-11-24").workingDaysLate()).isEqualTo(1);
    assertThat(judge("2026-11-18", "2026-11-24").workingDaysLeft()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-30, CLOSED",
    "2026-05-01, CLOSED_GROSSLY",
  })
  void more_than_three_months_are_strictly_more_with_the_month_ends_clamped(
      LocalDate today, WindowState state) {
    Duty due31January = duty(Role.HR_DEPARTMENT, new Term.SameDay(), Enforcement.HARD);
    LocalDate event = LocalDate.of(2025, 1, 31);
    LocalDate inItsYear = today.minusYears(1);

    assertThat(POLICY.judge(due31January, DueDatePromises.none(), event, inItsYear).state())
        .isEqualTo(state);
  }

  @Test
  void three_months_open_by_rttrm_and_more_by_the_ministrys_unit() {
    Duty due = duty(Role.HR_DEPARTMENT, new Term.SameDay(), Enforcement.HARD);

    assertThat(judge(due, "2025-01-31", "2025-01-31").openedBy()).isEmpty();
    assertThat(judge(due, "2025-01-31", "2025-04-30").openedBy())
        .containsExactly(new Opener(Role.RTTRM_OPERATOR, null));
    assertThat(judge(due, "2025-01-31", "2025-05-01").openedBy())
        .containsExactly(new Opener(Role.MINISTRY_UNIT, MinistryUnit.HUMAN_RESOURCES));
  }

  @Test
  void a_teachers_gross_delay_is_opened_by_either_of_two_units() {
    assertThat(Opener.unitsFor(Role.TEACHER))
        .containsExactlyInAnyOrder(
            MinistryUnit.EDUCATION_QUALITY, MinistryUnit.SCIENCE_AND_INNOVATION);
  }

  @Test
  void where_annex_2_names_no_unit_the_ict_unit_opens() {
    assertThat(Opener.unitsFor(Role.LIBRARY)).containsExactly(MinistryUnit.ICT_AND_DIGITALISATION);
  }

  @Test
  void an_event_before_the_regulation_binds_nobody() {
    WindowVerdict before = judge("2024-10-31", "2026-11-20");
    WindowVerdict first = judge("2024-11-01", "2026-11-20");

    assertThat(before.state()).isEqualTo(WindowState.BEFORE_REGULATION);
    assertThat(before.isOpen()).isTrue();
    assertThat(before.lastDay()).isNull();
    assertThat(first.state()).isEqualTo(WindowState.CLOSED_GROSSLY);
  }

  @Test
  void a_soft_duty_counts_the_delay_and_stays_open() {
    Duty soft = duty(Role.HR_DEPARTMENT, new Term.WorkingDays(3), Enforcement.SOFT);
    WindowVerdict verdict = judge(soft, "2026-11-02", "2026-11-20");

    assertThat(verdict.state()).isEqualTo(WindowState.OPEN);
    assertThat(verdict.lateness()).isEqualTo(Lateness.LATE);
    assertThat(verdict.openedBy()).isEmpty();
  }

  @Test
  void a_duty_that_binds_at_all_times_has_no_last_day() {
    Duty always = duty(Role.HR_DEPARTMENT, new Term.Continuous(), Enforcement.HARD);

    assertThat(judge(always, "2025-01-10", "2026-11-20").isOpen()).isTrue();
    assertThat(judge(always, "2025-01-10", "2026-11-20").lastDay()).isNull();
  }

  @Test
  void a_promised_due_date_is_not_taken_back_and_a_later_one_counts() {
    LocalDate event = LocalDate.of(2026, 11, 18);
    DueDatePromises longer = new DueDatePromises(Map.of(event, LocalDate.of(2026, 11, 25)));
    DueDatePromises shorter = new DueDatePromises(Map.of(event, LocalDate.of(2026, 11, 20)));
    LocalDate today = LocalDate.of(2026, 11, 25);

    assertThat(POLICY.judge(PERSONNEL_EVENT, longer, event, today).lastDay())
        .isEqualTo("2026-11-25");
    assertThat(POLICY.judge(PERSONNEL_EVENT, longer, event, today).isOpen()).isTrue();
    assertThat(POLICY.judge(PERSONNEL_EVENT, shorter, event, today).lastDay())
        .isEqualTo("2026-11-23");
  }

  @Test
  void a_later_event_is_never_due_before_an_earlier_one() {
    DueDatePromises promises =
        new DueDatePromises(Map.of(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 26)));

    assertThat(promises.latestFor(LocalDate.of(2026, 11, 16), Regulations.IN_FORCE)).isEmpty();
    assertThat(promises.latestFor(LocalDate.of(2026, 11, 18), Regulations.IN_FORCE))
        .hasValue(LocalDate.of(2026, 11, 26));
  }

  @Test
  void an_event_lies_at_most_five_years_ahead() {
    assertThat(judge("2031-11-20", "2026-11-20").dueDate().provisional()).isTrue();
    assertThatThrownBy(() -> judge("2031-11-21", "2026-11-20"))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no -> assertThat(no.rule()).isEqualTo(RegulationRule.EVENT_TOO_FAR_AHEAD));
  }

  @Test
  void a_refusal_tells_why_and_who_opens_and_how() {
    RuleBroken closed = judge("2026-11-02", "2026-11-20").closed();

    assertThat(closed.rule()).isEqualTo(RegulationRule.ENTRY_CLOSED);
    assertThat(closed.facts())
        .contains(
            entry("duty", "PERSONNEL_EVENT"),
            entry("clause", "3.1.3"),
            entry("dueDate", LocalDate.of(2026, 11, 5)),
            entry("today", LocalDate.of(2026, 11, 20)),
            entry("workingDaysLate", 11),
            entry("lateByMoreThanThreeMonths", false),
            entry("openedBy", List.of("RTTRM_OPERATOR")),
            entry("howTo", "/api/v1/regulation/late-entry-permits"),
            entry("papers", List.of("JUSTIFICATION", "EMPLOYEE_LETTER", "HEAD_LETTER")));
    assertThat(judge("2026-07-02", "2026-11-20").closed().facts())
        .contains(
            entry("lateByMoreThanThreeMonths", true),
            entry("openedBy", List.of("HUMAN_RESOURCES")));
  }
}
