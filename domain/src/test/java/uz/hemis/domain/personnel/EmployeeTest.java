package uz.hemis.domain.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static uz.hemis.domain.personnel.EmploymentForm.EXTERNAL_PART_TIME;
import static uz.hemis.domain.personnel.EmploymentForm.HOURLY;
import static uz.hemis.domain.personnel.EmploymentForm.INTERNAL_PART_TIME;
import static uz.hemis.domain.personnel.EmploymentForm.MAIN;
import static uz.hemis.domain.personnel.PersonnelEvent.Kind.DISMISS;
import static uz.hemis.domain.personnel.PersonnelEvent.Kind.HIRE;
import static uz.hemis.domain.personnel.PersonnelEvent.Kind.POSITION_CHANGE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.shared.person.Contacts;
import uz.hemis.domain.shared.rule.RuleBroken;

class EmployeeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final LocalDate BIRTH = LocalDate.of(1990, 1, 1);
  private static final UUID DEPARTMENT = new UUID(0, 100);
  private static final UUID FACULTY = new UUID(0, 101);
  private static final UUID MAIN_JOB = new UUID(0, 200);
  private static final UUID SIDE_JOB = new UUID(0, 201);

  private final Employee employee =
      new Employee(
          new UUID(0, 1),
          new UUID(0, 2),
          new Card(null, new Contacts(null, null), AcademicDegree.NONE, AcademicRank.NONE),
          List.of(),
          0);
  private long events = 1000;
  private Rate limit = new Rate(150);

  @Test
  void a_hiring_begins_an_employment() {
    record(hire(MAIN_JOB, START, docent(100, MAIN)));

    assertThat(employee.employments())
        .singleElement()
        .satisfies(
            period -> {
              assertThat(period.employment()).isEqualTo(MAIN_JOB);
              assertThat(period.from()).isEqualTo(START);
              assertThat(period.to()).isNull();
            });
  }

  @Test
  void a_change_of_position_ends_the_former_period_the_day_before() {
    record(hire(MAIN_JOB, START, docent(100, MAIN)));
    record(change(MAIN_JOB, START.plusDays(10), post(FACULTY, "Professor", 100, MAIN)));

    assertThat(employee.employments())
        .extracting(Employment::from, Employment::to, period -> period.post().position())
        .containsExactly(
            tuple(START, START.plusDays(9), "Dotsent"),
            tuple(START.plusDays(10), null, "Professor"));
    assertThat(employee.postOf(MAIN_JOB).unit()).isEqualTo(FACULTY);
  }

  @Test
  void a_post_changed_on_its_first_day_was_never_held() {
    record(hire(MAIN_JOB, START, docent(100, MAIN)));
    record(change(MAIN_JOB, START, docent(50, MAIN)));

    assertThat(employee.employments())
        .singleElement()
        .satisfies(period -> assertThat(period.post().rate()).isEqualTo(new Rate(50)));
  }

  @Test
  void the_day_of_dismissal_is_the_last_day_in_the_post() {
    record(hire(MAIN_JOB, START, docent(100, MAIN)));
    record(dismiss(MAIN_JOB, START.plusDays(10)));

    Employment period = employee.employments().getFirst();
    assertThat(period.holdsOn(START.plusDays(10))).isTrue();
    assertThat(period.holdsOn(START.plusDays(11))).isFalse();
    assertThat(period.holdsOn(START.minusDays(1))).isFalse();
  }

  @Test
  void main_employments_follow_one_another_but_never_share_a_day() {
    record(hire(MAIN_JOB, START, docent(100, MAIN)));
    record(dismiss(MAIN_JOB, START.plusDays(10)));

    assertRefused(
        PersonnelRule.MAIN_EMPLOYMENT_EXISTS,
        hire(SIDE_JOB, START.plusDays(10), post(FACULTY, "Professor", 100, MAIN)));
    record(hire(SIDE_JOB, START.plusDays(11), post(FACULTY, "Professor", 100, MAIN)));
    assertThat(employee.employments()).hasSize(2);
  }

  @Test
  void a_second_main_employment_is_refused_even_when_dated_back() {
    record(hire(MAIN_JOB, START, docent(50, MAIN)));

    assertRefused(
        PersonnelRule.MAIN_EMPLOYMENT_EXISTS,
        hire(SIDE_JOB, START.minusYears(1), post(FACULTY, "Mudir", 50, MAIN)));
  }

  @Test
  void a_part_time_post_does_not_become_a_second_main_employment() {
    record(hire(MAIN_JOB, START, docent(100, MAIN)));
    record(hire(SIDE_JOB, START, post(FACULTY, "Mudir", 25, INTERNAL_PART_TIME)));

    assertRefused(
        PersonnelRule.MAIN_EMPLOYMENT_EXISTS,
        change(SIDE_JOB, START.plusDays(1), post(FACULTY, "Mudir", 25, MAIN)));
  }

  @Test
  void main_and_internal_rates_together_reach_the_limit_but_do_not_pass_it() {
    record(hire(MAIN_JOB, START, docent(100, MAIN)));

    assertRefused(
        PersonnelRule.RATE_SUM_EXCEEDED,
        hire(SIDE_JOB, START, post(FACULTY, "Mudir", 55, INTERNAL_PART_TIME)));
    record(hire(SIDE_JOB, START, post(FACULTY, "Mudir", 50, INTERNAL_PART_TIME)));
  }

  @Test
  void the_limit_is_the_institutions_own() {
    limit = new Rate(125);
    record(hire(MAIN_JOB, START, docent(100, MAIN)));

    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(
            () -> record(hire(SIDE_JOB, START, post(FACULTY, "Mudir", 30, INTERNAL_PART_TIME))))
        .satisfies(
            broken ->
                assertThat(broken.facts())
                    .containsEntry("sum", new BigDecimal("1.30"))
                    .containsEntry("limit", new BigDecimal("1.25"))
                    .containsEntry("date", START));
    record(hire(SIDE_JOB, START, post(FACULTY, "Mudir", 25, INTERNAL_PART_TIME)));
  }

  @Test
  void the_limit_holds_on_every_day_to_come() {
    record(hire(MAIN_JOB, START, docent(50, MAIN)));
    record(change(MAIN_JOB, START.plusMonths(6), docent(100, MAIN)));

    assertRefused(
        PersonnelRule.RATE_SUM_EXCEEDED,
        hire(SIDE_JOB, START, post(FACULTY, "Mudir", 75, INTERNAL_PART_TIME)));
  }

  @Test
  void a_raised_rate_is_held_against_the_limit() {
    record(hire(MAIN_JOB, START, docent(75, MAIN)));
    record(hire(SIDE_JOB, START, post(FACULTY, "Mudir", 75, INTERNAL_PART_TIME)));

    assertRefused(
        PersonnelRule.RATE_SUM_EXCEEDED, change(MAIN_JOB, START.plusDays(5), docent(80, MAIN)));
  }

  @ParameterizedTest
  @EnumSource(names = {"EXTERNAL_PART_TIME", "HOURLY"})
  void external_and_hourly_work_does_not_count_towards_the_limit(EmploymentForm form) {
    record(hire(MAIN_JOB, START, docent(100, MAIN)));
    record(hire(SIDE_JOB, START, post(FACULTY, "Mudir", 100, form)));

    assertThat(employee.employments()).hasSize(2);
    assertThat(List.of(EXTERNAL_PART_TIME, HOURLY)).noneMatch(EmploymentForm::countsTowardsLimit);
  }

  @Test
  void the_same_position_in_the_same_unit_is_held_once_at_a_time() {
    record(hire(MAIN_JOB, START, docent(50, MAIN)));

    assertRefused(
        PersonnelRule.EMPLOYMENT_OVERLAPS,
        hire(SIDE_JOB, START.plusDays(1), post(DEPARTMENT, "DOTSENT", 25, INTERNAL_PART_TIME)));
    record(hire(SIDE_JOB, START.plusDays(1), post(FACULTY, "Dotsent", 25, INTERNAL_PART_TIME)));
  }

  @Test
  void who_is_dismissed_is_not_dismissed_again() {
    record(hire(MAIN_JOB, START, docent(100, MAIN)));
    record(dismiss(MAIN_JOB, START.plusDays(1)));

    assertRefused(PersonnelRule.EMPLOYMENT_ENDED, dismiss(MAIN_JOB, START.plusDays(2)));
  }

  @Test
  void an_ended_employment_is_not_changed() {
    record(hire(MAIN_JOB, START, docent(100, MAIN)));
    record(dismiss(MAIN_JOB, START.plusDays(1)));

    assertRefused(
        PersonnelRule.EMPLOYMENT_ENDED, change(MAIN_JOB, START.plusDays(2), docent(50, MAIN)));
  }

  @Test
  void an_employment_that_nobody_began_is_neither_changed_nor_ended() {
    assertRefused(PersonnelRule.EMPLOYMENT_UNKNOWN, dismiss(MAIN_JOB, START));
    assertRefused(PersonnelRule.EMPLOYMENT_UNKNOWN, change(MAIN_JOB, START, docent(100, MAIN)));
    assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> employee.postOf(MAIN_JOB));
  }

  @Test
  void an_event_takes_effect_on_the_day_of_the_last_one_or_later() {
    record(hire(MAIN_JOB, START, docent(100, MAIN)));
    record(change(MAIN_JOB, START.plusDays(5), docent(50, MAIN)));

    assertRefused(PersonnelRule.EFFECTIVE_BEFORE_LAST_EVENT, dismiss(MAIN_JOB, START.plusDays(4)));
    record(dismiss(MAIN_JOB, START.plusDays(5)));
  }

  @Test
  void an_order_is_dated_today_or_earlier() {
    PersonnelEvent hire = hire(MAIN_JOB, START, docent(100, MAIN));

    assertRefused(
        PersonnelRule.ORDER_DATE_IN_FUTURE, ordered(hire, new Order("1", TODAY.plusDays(1), null)));
    record(ordered(hire, new Order("1", TODAY, null)));
  }

  @Test
  void nobody_is_employed_before_turning_16() {
    LocalDate sixteenth = LocalDate.of(2006, 1, 1);

    assertRefused(
        PersonnelRule.EMPLOYEE_UNDER_AGE,
        hire(MAIN_JOB, sixteenth.minusDays(1), docent(100, MAIN)));
    record(hire(MAIN_JOB, sixteenth, docent(100, MAIN)));
  }

  @Test
  void an_event_may_take_effect_long_after_its_order() {
    record(hire(MAIN_JOB, TODAY.plusYears(2), docent(100, MAIN)));

    assertThat(employee.employments()).hasSize(1);
  }

  @Test
  void the_same_event_of_the_same_order_is_recorded_once() {
    PersonnelEvent hire = hire(MAIN_JOB, START, docent(50, MAIN));
    record(hire);

    assertRefused(
        PersonnelRule.EVENT_ALREADY_RECORDED,
        ordered(hire(SIDE_JOB, START, docent(50, MAIN)), hire.order()));
  }

  @Test
  void a_refused_event_leaves_no_trace() {
    assertRefused(PersonnelRule.EMPLOYMENT_UNKNOWN, dismiss(MAIN_JOB, START));

    assertThat(employee.events()).isEmpty();
  }

  @Test
  void a_card_is_removed_only_when_every_employment_is_over() {
    record(hire(MAIN_JOB, START, docent(100, MAIN)));
    assertRefused(PersonnelRule.EMPLOYEE_EMPLOYED, () -> employee.remove(TODAY));

    record(dismiss(MAIN_JOB, TODAY));
    assertRefused(PersonnelRule.EMPLOYEE_EMPLOYED, () -> employee.remove(TODAY));

    employee.remove(TODAY.plusDays(1));
    assertThat(employee.isRemoved()).isTrue();
    assertThat(employee.events()).hasSize(2);
  }

  @Test
  void a_card_is_not_removed_before_a_post_to_come() {
    record(hire(MAIN_JOB, TODAY.plusDays(7), docent(100, MAIN)));

    assertRefused(PersonnelRule.EMPLOYEE_EMPLOYED, () -> employee.remove(TODAY));
  }

  private void record(PersonnelEvent event) {
    employee.record(
        new RecordedEvent(
            event, new Admission(TODAY.plusDays(6), null), new UUID(0, 3), Instant.EPOCH),
        new Circumstances(TODAY, BIRTH, limit));
  }

  private void assertRefused(PersonnelRule rule, PersonnelEvent event) {
    assertRefused(rule, () -> record(event));
  }

  private static void assertRefused(PersonnelRule rule, ThrowingCallable deed) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }

  private PersonnelEvent hire(UUID employment, LocalDate effective, Post post) {
    return new PersonnelEvent(next(), employment, HIRE, order(), effective, post);
  }

  private PersonnelEvent change(UUID employment, LocalDate effective, Post post) {
    return new PersonnelEvent(next(), employment, POSITION_CHANGE, order(), effective, post);
  }

  private PersonnelEvent dismiss(UUID employment, LocalDate effective) {
    return new PersonnelEvent(next(), employment, DISMISS, order(), effective, null);
  }

  private static PersonnelEvent ordered(PersonnelEvent event, Order order) {
    return new PersonnelEvent(
        event.id(), event.employment(), event.kind(), order, event.effectiveDate(), event.post());
  }

  private Order order() {
    return new Order(events + "-K", TODAY.minusDays(1), new UUID(0, 4));
  }

  private UUID next() {
    return new UUID(1, events++);
  }

  private static Post docent(int hundredths, EmploymentForm form) {
    return post(DEPARTMENT, "Dotsent", hundredths, form);
  }

  private static Post post(UUID unit, String position, int hundredths, EmploymentForm form) {
    return new Post(unit, position, new Rate(hundredths), form);
  }
}
