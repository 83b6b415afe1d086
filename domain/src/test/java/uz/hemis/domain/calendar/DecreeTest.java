package uz.hemis.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static uz.hemis.domain.shared.time.Days.day;
import static uz.hemis.domain.shared.time.Days.extraDayOff;
import static uz.hemis.domain.shared.time.Days.holiday;
import static uz.hemis.domain.shared.time.Days.movedDayOff;
import static uz.hemis.domain.shared.time.Days.workingWeekend;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.CalendarDay;
import uz.hemis.domain.shared.time.DayKind;
import uz.hemis.domain.shared.time.PublishedCalendar;
import uz.hemis.domain.shared.time.TimeRule;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.shared.time.WorkingCalendar;

class DecreeTest {

  private static final LocalDate HORIZON = LocalDate.of(2027, 12, 31);

  private static final Act ACT =
      new Act(
          "PF-1", LocalDate.of(2026, 12, 24), DecreeKind.PRESIDENTIAL_DECREE, "Days off of 2027");

  @Test
  void a_decree_changes_the_calendar_from_then_on() {
    WorkingCalendar before = PublishedCalendar.calendar();
    WorkingCalendar after =
        decree(workingWeekend("2027-01-09", "2027-01-04"), movedDayOff("2027-01-04", "2027-01-09"))
            .applyTo(before);
    LocalDate event = LocalDate.of(2027, 1, 1);
    assertThat(before.dueAfter(event, 1, WeekType.FIVE_DAY).date()).isEqualTo("2027-01-04");
    assertThat(before.dueAfter(event, 1, WeekType.FIVE_DAY).provisional()).isTrue();
    assertThat(after.dueAfter(event, 1, WeekType.FIVE_DAY).date()).isEqualTo("2027-01-05");
    assertThat(after.dueAfter(event, 5, WeekType.FIVE_DAY).date()).isEqualTo("2027-01-09");
    assertThat(after.dueAfter(event, 1, WeekType.FIVE_DAY).provisional()).isFalse();
    assertThat(after.publishedThrough()).isEqualTo(HORIZON);
  }

  @Test
  void a_decree_names_at_least_one_day() {
    requireRefused(tuple(CalendarRule.DECREE_WITHOUT_DAYS, "/days"));
  }

  @Test
  void a_decree_says_one_thing_about_a_date_in_a_week() {
    requireRefused(
        tuple(CalendarRule.CALENDAR_DAY_TWICE, "/days/1"),
        holiday("2027-03-10"),
        extraDayOff("2027-03-10"));
  }

  @Test
  void a_date_may_differ_from_week_to_week() {
    CalendarDay sixDay =
        day("2027-01-04", DayKind.EXTRA_DAY_OFF, Set.of(WeekType.SIX_DAY), null, null);
    assertThat(
            decree(
                    sixDay,
                    movedDayOff("2027-01-04", "2027-01-09"),
                    workingWeekend("2027-01-09", "2027-01-04"))
                .days())
        .hasSize(3);
  }

  @Test
  void a_moved_day_off_has_the_weekend_that_is_worked_for_it() {
    requireRefused(
        tuple(CalendarRule.MOVED_DAY_UNPAIRED, "/days/0"), movedDayOff("2027-01-04", "2027-01-09"));
    assertThat(decree(movedDayOff("2027-01-04", null)).days()).hasSize(1);
  }

  @Test
  void a_working_weekend_has_the_day_off_it_is_worked_for() {
    requireRefused(
        tuple(CalendarRule.MOVED_DAY_UNPAIRED, "/days/0"),
        workingWeekend("2027-01-09", "2027-01-04"),
        extraDayOff("2027-01-04"));
    assertThat(decree(workingWeekend("2027-01-09", null)).days()).hasSize(1);
  }

  @Test
  void a_pair_names_each_other_in_the_same_weeks() {
    Set<WeekType> both = Set.of(WeekType.values());
    CalendarDay forBoth = day("2027-01-04", DayKind.MOVED_DAY_OFF, both, null, "2027-01-09");
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> decree(forBoth, workingWeekend("2027-01-09", "2027-01-04")))
        .satisfies(broken -> assertThat(broken.faults()).hasSize(2));
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(
            () ->
                decree(
                    movedDayOff("2027-01-04", "2027-01-09"),
                    workingWeekend("2027-01-09", "2027-01-05")))
        .satisfies(broken -> assertThat(broken.faults()).hasSize(2));
  }

  @Test
  void two_days_off_are_no_pair() {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(
            () ->
                decree(
                    movedDayOff("2027-01-04", "2027-01-09"),
                    movedDayOff("2027-01-09", "2027-01-04")))
        .satisfies(broken -> assertThat(broken.faults()).hasSize(2));
  }

  @Test
  void the_horizon_itself_is_published_and_the_day_after_is_not() {
    assertThat(decree(extraDayOff("2027-12-31")).days()).hasSize(1);
    requireRefused(
        tuple(CalendarRule.CALENDAR_DAY_PAST_HORIZON, "/days/0"), extraDayOff("2028-01-01"));
  }

  @Test
  void the_calendar_is_known_to_the_end_of_the_year_after_the_decree() {
    List<CalendarDay> days = List.of(extraDayOff("2027-01-04"));
    assertThat(new Decree(ACT, days, HORIZON).publishedThrough()).isEqualTo(HORIZON);
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> new Decree(ACT, days, HORIZON.plusDays(1)))
        .satisfies(
            broken -> {
              assertThat(broken.rule()).isEqualTo(CalendarRule.HORIZON_TOO_FAR);
              assertThat(broken.facts()).containsEntry("latest", HORIZON);
            });
  }

  @Test
  void a_decree_is_entered_on_its_own_date_and_not_a_day_before() {
    assertThat(enteredOn(ACT.date()).act()).isEqualTo(ACT);
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> enteredOn(ACT.date().minusDays(1)))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::rule, Fault::field)
                    .containsExactly(tuple(CalendarRule.DECREE_DATED_AHEAD, "/date")));
  }

  @Test
  void all_faults_of_an_entry_are_told_at_once() {
    List<Supplier<CalendarDay>> entries =
        List.of(
            () -> extraDayOff("2027-01-04"),
            () -> workingWeekend("2027-01-05", null),
            () -> extraDayOff("2027-01-04"),
            () -> movedDayOff("2027-01-06", "2027-01-06"),
            () -> extraDayOff("2029-01-02"));
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> Decree.entered(ACT, entries, HORIZON.plusDays(1), ACT.date()))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::rule, Fault::field)
                    .containsExactlyInAnyOrder(
                        tuple(CalendarRule.HORIZON_TOO_FAR, "/publishedThrough"),
                        tuple(TimeRule.WORKING_WEEKEND_UNFIT, "/days/1/date"),
                        tuple(CalendarRule.CALENDAR_DAY_TWICE, "/days/2"),
                        tuple(TimeRule.MOVED_DATE_UNFIT, "/days/3/movedFrom"),
                        tuple(CalendarRule.CALENDAR_DAY_PAST_HORIZON, "/days/4")));
  }

  @Test
  void only_a_later_act_says_otherwise_of_a_day() {
    Decree decree = decree(extraDayOff("2027-03-10"), movedDayOff("2027-01-04", null));
    LocalDate actDate = ACT.date();
    decree.requireLaterThan(
        List.of(
            standing("2027-03-10", WeekType.FIVE_DAY, actDate.minusDays(1)),
            standing("2027-03-10", WeekType.SIX_DAY, null),
            standing("2027-03-11", WeekType.SIX_DAY, actDate.plusDays(1)),
            standing("2027-01-04", WeekType.SIX_DAY, actDate.plusDays(1))));
    List<StandingDay> sameDate = List.of(standing("2027-01-04", WeekType.FIVE_DAY, actDate));
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> decree.requireLaterThan(sameDate))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::rule, Fault::field)
                    .containsExactly(tuple(CalendarRule.CALENDAR_DAY_DECREED_LATER, "/days/1")));
  }

  @Test
  void a_decree_has_a_number_and_a_title() {
    DecreeKind kind = DecreeKind.PRESIDENTIAL_DECREE;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Act(" ", ACT.date(), kind, "Days off"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Act("PF-1", ACT.date(), kind, " "));
  }

  @Test
  void days_name_the_act_and_its_date_as_their_source() {
    assertThat(ACT.source()).isEqualTo("PF-1 of 2026-12-24");
  }

  @ParameterizedTest
  @EnumSource(CalendarRule.class)
  void rules_of_the_calendar_stand_under_clause_five(CalendarRule rule) {
    assertThat(rule.clause()).isEqualTo("5");
    assertThat(rule.refusal()).isIn(Refusal.INVALID, Refusal.CONFLICT);
  }

  private static Decree decree(CalendarDay... days) {
    return new Decree(ACT, List.of(days), HORIZON);
  }

  private static Decree enteredOn(LocalDate today) {
    return Decree.entered(ACT, List.of(() -> extraDayOff("2027-01-04")), HORIZON, today);
  }

  private static StandingDay standing(String date, WeekType week, LocalDate actDate) {
    return new StandingDay(LocalDate.parse(date), week, "PQ-1", actDate);
  }

  private static void requireRefused(Tuple fault, CalendarDay... days) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> decree(days))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::rule, Fault::field)
                    .containsExactly(fault));
  }
}
