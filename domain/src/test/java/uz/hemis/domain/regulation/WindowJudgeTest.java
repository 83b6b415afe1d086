package uz.hemis.domain.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.domain.regulation.Regulations.HIRINGS;
import static uz.hemis.domain.regulation.Regulations.PERSONNEL_EVENT;
import static uz.hemis.domain.regulation.Regulations.VERSION;
import static uz.hemis.domain.regulation.Regulations.duty;
import static uz.hemis.domain.regulation.Regulations.judgeOf;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.time.Term;

class WindowJudgeTest {

  private static final RegulationVersion NEXT =
      new RegulationVersion("HEMIS-2027", LocalDate.of(2026, 11, 19), new GrantTerm(5, 30));
  private static final Duty STRICTER =
      duty(
          "PERSONNEL_EVENT",
          HIRINGS,
          Role.HR_DEPARTMENT,
          new Term.WorkingDays(1),
          Enforcement.HARD,
          NEXT);
  private static final Duty OTHER =
      duty(
          "STRUCTURE",
          Occasion.ofOwnEntry(Set.of("UNIT_OPENED"), TermStart.ORDER_DATE),
          Role.HR_DEPARTMENT,
          new Term.WorkingDays(1),
          Enforcement.HARD,
          NEXT);

  @Test
  void a_version_in_the_middle_of_a_term_judges_the_events_from_its_date_on() {
    WindowJudge judge = judgeOf("2026-11-20", PERSONNEL_EVENT, STRICTER);

    // Wednesday is judged by the old version: three working days.
    assertThat(judge.judge("PERSONNEL_EVENT", LocalDate.of(2026, 11, 18)).lastDay())
        .isEqualTo("2026-11-23");
    // Thursday by the new one: one working day.
    assertThat(judge.judge("PERSONNEL_EVENT", LocalDate.of(2026, 11, 19)).lastDay())
        .isEqualTo("2026-11-20");
  }

  @Test
  void a_promise_of_the_old_version_does_not_lengthen_the_terms_of_the_new_one() {
    Rulebook rules = judgeOf("2026-11-20", PERSONNEL_EVENT, STRICTER).rules();
    DueDatePromises promised =
        new DueDatePromises(
            java.util.Map.of(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 25)));
    WindowJudge judge =
        new WindowJudge(
            new Rulebook(
                rules.versions(),
                rules.duties(),
                java.util.Map.of("PERSONNEL_EVENT", promised),
                rules.week()),
            Regulations.POLICY,
            LocalDate.of(2026, 11, 20));

    assertThat(judge.judge("PERSONNEL_EVENT", LocalDate.of(2026, 11, 18)).lastDay())
        .isEqualTo("2026-11-25");
    assertThat(judge.judge("PERSONNEL_EVENT", LocalDate.of(2026, 11, 19)).lastDay())
        .isEqualTo("2026-11-20");
  }

  @Test
  void a_row_that_the_next_version_drops_binds_no_later_event() {
    WindowJudge judge = judgeOf("2026-12-20", PERSONNEL_EVENT, OTHER);

    assertThat(judge.judge("PERSONNEL_EVENT", LocalDate.of(2026, 11, 18)).state())
        .isEqualTo(WindowState.CLOSED);
    assertThat(judge.judge("PERSONNEL_EVENT", LocalDate.of(2026, 11, 19)).state())
        .isEqualTo(WindowState.NOT_BOUND);
    assertThat(judge.judge("STRUCTURE", LocalDate.of(2026, 11, 18)).state())
        .isEqualTo(WindowState.BEFORE_REGULATION);
  }

  @Test
  void the_earliest_open_event_is_the_one_due_today() {
    WindowJudge judge = judgeOf("2026-11-23", PERSONNEL_EVENT);
    LocalDate earliest = judge.earliestOpen("PERSONNEL_EVENT").orElseThrow();

    assertThat(earliest).isEqualTo("2026-11-18");
    assertThat(judge.judge("PERSONNEL_EVENT", earliest).isOpen()).isTrue();
    assertThat(judge.judge("PERSONNEL_EVENT", earliest.minusDays(1)).isOpen()).isFalse();
  }

  @Test
  void nothing_is_too_early_where_nothing_locks() {
    Duty soft = duty(Role.HR_DEPARTMENT, new Term.WorkingDays(3), Enforcement.SOFT);
    Duty always = duty(Role.HR_DEPARTMENT, new Term.Continuous(), Enforcement.HARD);

    assertThat(judgeOf("2026-11-23", soft).earliestOpen("PERSONNEL_EVENT")).isEmpty();
    assertThat(judgeOf("2026-11-23", always).earliestOpen("PERSONNEL_EVENT")).isEmpty();
  }

  @Test
  void an_entry_before_an_event_is_open_for_events_far_enough_ahead() {
    Duty ahead = duty(Role.ACADEMIC_DEPARTMENT, new Term.BeforeEvent(2), Enforcement.HARD);

    assertThat(judgeOf("2026-11-18", ahead).earliestOpen("PERSONNEL_EVENT"))
        .hasValue(LocalDate.of(2026, 11, 20));
  }

  @Test
  void an_opened_duty_is_never_due_before_the_day_that_people_were_told() {
    DutyInstance told =
        new DutyInstance(
            new java.util.UUID(1, 9),
            0,
            DutyInstance.DutyReference.to(PERSONNEL_EVENT),
            Regulations.hire("2026-11-18"),
            new DutyInstance.Charge(null, null),
            LocalDate.of(2026, 11, 27),
            Regulations.noon("2026-11-18"),
            DutyInstance.Kept.nothing());

    assertThat(judgeOf("2026-11-24", PERSONNEL_EVENT).judge(told).lastDay())
        .isEqualTo("2026-11-27");
    assertThat(VERSION.code()).isEqualTo(told.duty().regulation());
  }
}
