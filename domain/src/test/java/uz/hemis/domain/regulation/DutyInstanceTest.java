package uz.hemis.domain.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.domain.regulation.Regulations.hire;
import static uz.hemis.domain.regulation.Regulations.judge;
import static uz.hemis.domain.regulation.Regulations.noon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.DutyInstance.Charge;
import uz.hemis.domain.regulation.DutyInstance.Fulfilment;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Term;

class DutyInstanceTest {

  private static final UUID CLERK = new UUID(1, 1);
  private static final UUID HEAD = new UUID(1, 5);
  private static final LocalDate DUE = LocalDate.of(2026, 11, 5);

  private final DutyInstance instance = opened(Enforcement.HARD);

  @Test
  void it_is_open_through_its_due_date_and_locked_after_it() {
    assertThat(instance.state(DUE)).isEqualTo(InstanceState.OPEN);
    assertThat(instance.state(DUE.plusDays(1))).isEqualTo(InstanceState.OVERDUE_LOCKED);
  }

  @Test
  void a_soft_duty_never_locks() {
    DutyInstance soft = opened(Enforcement.SOFT);

    soft.miss(DUE.plusYears(1));

    assertThat(soft.state(DUE.plusYears(1))).isEqualTo(InstanceState.OPEN);
  }

  @Test
  void a_soft_term_that_the_text_states_is_missed_once_and_a_reconstructed_one_never() {
    DutyInstance stated = opened(Enforcement.SOFT);
    DutyInstance reconstructed = reconstructed();

    assertThat(stated.miss(DUE)).isFalse();
    assertThat(stated.miss(DUE.plusDays(1))).isTrue();
    assertThat(stated.miss(DUE.plusDays(2))).isFalse();
    assertThat(reconstructed.miss(DUE.plusYears(1))).isFalse();
  }

  @Test
  void what_was_done_or_taken_back_is_not_missed() {
    DutyInstance done = opened(Enforcement.SOFT);
    DutyInstance taken = opened(Enforcement.SOFT);
    done.fulfil(entry("2026-11-05T10:00:00Z"));
    taken.takeBack();

    assertThat(done.miss(DUE.plusDays(1))).isFalse();
    assertThat(taken.miss(DUE.plusDays(1))).isFalse();
  }

  @Test
  void the_last_instant_in_tashkent_is_in_time_and_the_next_is_late() {
    DutyInstance late = opened(Enforcement.HARD);
    instance.fulfil(entry("2026-11-05T18:59:59Z"));
    late.fulfil(entry("2026-11-05T19:00:00Z"));

    assertThat(instance.state(DUE.plusDays(9))).isEqualTo(InstanceState.DONE_IN_TIME);
    assertThat(late.state(DUE.plusDays(9))).isEqualTo(InstanceState.DONE_LATE);
  }

  @Test
  void it_is_fulfilled_once() {
    instance.fulfil(entry("2026-11-05T10:00:00Z"));

    assertRefused(
        () -> instance.fulfil(entry("2026-11-05T11:00:00Z")), RegulationRule.DUTY_NOT_AWAITED);
  }

  @Test
  void the_end_of_the_term_is_noted_once() {
    assertThat(instance.miss(DUE)).isFalse();
    assertThat(instance.miss(DUE.plusDays(1))).isTrue();
    assertThat(instance.miss(DUE.plusDays(1))).isFalse();
  }

  @Test
  void the_calendar_moves_the_due_date_only_later() {
    instance.prolong(DUE.minusDays(1));
    assertThat(instance.dueDate()).isEqualTo(DUE);

    instance.prolong(DUE.plusDays(4));
    assertThat(instance.dueDate()).isEqualTo(DUE.plusDays(4));
  }

  @Test
  void an_occasion_that_moves_opens_the_duty_again() {
    instance.miss(DUE.plusDays(1));
    instance.move(judge("2026-12-01", "2026-11-06"));

    assertThat(instance.state(DUE.plusDays(1))).isEqualTo(InstanceState.OPEN);
    assertThat(instance.object().eventDate()).isEqualTo("2026-12-01");
    assertThat(instance.dueDate()).isEqualTo("2026-12-04");
  }

  @Test
  void an_occasion_that_is_taken_back_voids_the_duty_but_not_what_was_done() {
    DutyInstance done = opened(Enforcement.HARD);
    done.fulfil(entry("2026-11-05T10:00:00Z"));
    done.takeBack();
    instance.takeBack();

    assertThat(done.state(DUE)).isEqualTo(InstanceState.DONE_IN_TIME);
    assertThat(instance.state(DUE.plusDays(1))).isEqualTo(InstanceState.VOID);
    assertRefused(
        () -> instance.fulfil(entry("2026-11-05T10:00:00Z")), RegulationRule.DUTY_NOT_AWAITED);
  }

  @Test
  void an_entry_is_checked_by_another_person_once_it_is_made() {
    assertRefused(() -> instance.review(checked(HEAD)), RegulationRule.NOTHING_TO_CHECK);
    instance.fulfil(entry("2026-11-05T10:00:00Z"));

    assertRefused(() -> instance.review(checked(CLERK)), RegulationRule.OWN_ENTRY_CHECKED);
    instance.review(
        new Review(Review.Outcome.REMARKED, "The rate", HEAD, Role.LEADERSHIP, Instant.EPOCH));
    instance.review(checked(HEAD));
    assertRefused(() -> instance.review(checked(HEAD)), RegulationRule.ENTRY_CHECKED);
  }

  @Test
  void remarks_say_something() {
    assertRefused(
        () -> new Review(Review.Outcome.REMARKED, " ", HEAD, Role.LEADERSHIP, Instant.EPOCH),
        RegulationRule.REMARK_MISSING);
  }

  private static DutyInstance opened(Enforcement enforcement) {
    return opened(Regulations.duty(Role.HR_DEPARTMENT, new Term.WorkingDays(3), enforcement));
  }

  private static DutyInstance reconstructed() {
    Duty stated = Regulations.duty(Role.HR_DEPARTMENT, new Term.WorkingDays(3), Enforcement.SOFT);
    Duty assumed =
        new Duty(
            stated.code(),
            stated.process(),
            stated.role(),
            stated.occasion(),
            stated.term(),
            stated.enforcement(),
            null,
            new Duty.Basis("3.1.3", DutySource.RECONSTRUCTED, "Assumed", stated.regulation()),
            stated.wording());
    return opened(assumed);
  }

  private static DutyInstance opened(Duty duty) {
    return DutyInstance.opened(
        new UUID(8, 8),
        judge(duty, "2026-11-02", "2026-11-02"),
        hire("2026-11-02"),
        new Charge(null, CLERK),
        noon("2026-11-02"));
  }

  private static Fulfilment entry(String at) {
    return new Fulfilment("HIRE", CLERK, Role.HR_DEPARTMENT, Instant.parse(at), null);
  }

  private static Review checked(UUID person) {
    return new Review(Review.Outcome.CHECKED, null, person, Role.LEADERSHIP, Instant.EPOCH);
  }

  private static void assertRefused(ThrowingCallable deed, RegulationRule rule) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(rule));
  }
}
