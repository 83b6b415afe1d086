package uz.hemis.domain.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uz.hemis.domain.shared.time.Days.extraDayOff;
import static uz.hemis.domain.shared.time.Days.holiday;
import static uz.hemis.domain.shared.time.Days.movedDayOff;
import static uz.hemis.domain.shared.time.Days.workingWeekend;
import static uz.hemis.domain.shared.time.WeekType.FIVE_DAY;
import static uz.hemis.domain.shared.time.WeekType.SIX_DAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  private static final LocalDate HORIZON = PublishedCalendar.HORIZON;

  private final WorkingCalendar published = PublishedCalendar.calendar();

  @ParameterizedTest
  @CsvFileSource(resources = "/due-dates.csv", numLinesToSkip = 1)
  void due_dates_are_those_of_the_decrees(
      LocalDate event, int workingDays, LocalDate fiveDay, LocalDate sixDay) {
    assertThat(published.dueAfter(event, workingDays, FIVE_DAY).date()).isEqualTo(fiveDay);
    assertThat(published.dueAfter(event, workingDays, SIX_DAY).date()).isEqualTo(sixDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, FIVE_DAY, 248",
    "2025, FIVE_DAY, 251",
    "2026, FIVE_DAY, 248",
    "2024, SIX_DAY, 295",
    "2025, SIX_DAY, 301",
    "2026, SIX_DAY, 297"
  })
  void a_year_has_its_working_days(int year, WeekType week, int workingDays) {
    assertThat(
            published.workingDaysBetween(
                LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31), week))
        .isEqualTo(workingDays);
  }

  @Test
  void the_day_of_the_event_is_not_counted_and_the_last_day_is() {
    assertThat(published.dueAfter(day("2026-11-23"), 1, FIVE_DAY).date()).isEqualTo("2026-11-24");
  }

  @Test
  void no_days_end_on_the_day_of_the_event_or_the_next_working_day() {
    assertThat(published.dueAfter(day("2026-11-20"), 0, FIVE_DAY).date()).isEqualTo("2026-11-20");
    assertThat(published.dueAfter(day("2026-11-21"), 0, FIVE_DAY).date()).isEqualTo("2026-11-23");
    assertThat(published.dueAfter(day("2026-11-21"), 0, SIX_DAY).date()).isEqualTo("2026-11-21");
  }

  @Test
  void a_due_date_explains_every_day_it_skips() {
    assertThat(published.dueAfter(day("2026-03-19"), 3, FIVE_DAY).skipped())
        .containsExactly(
            new SkippedDay(
                day("2026-03-20"), SkipReason.HOLIDAY, "Ramazon hayit", "PQ-106 of 2026-03-17"),
            new SkippedDay(day("2026-03-21"), SkipReason.HOLIDAY, "Navruz", "Labour Code art. 208"),
            new SkippedDay(day("2026-03-22"), SkipReason.WEEKLY_DAY_OFF, null, "Labour Code"),
            new SkippedDay(
                day("2026-03-23"), SkipReason.HOLIDAY_MOVED, "Navruz", "Labour Code art. 208"));
    assertThat(published.dueAfter(day("2026-12-30"), 1, FIVE_DAY).skipped())
        .extracting(SkippedDay::reason)
        .startsWith(SkipReason.MOVED_DAY_OFF);
    assertThat(published.dueAfter(day("2026-12-30"), 1, SIX_DAY).skipped())
        .extracting(SkippedDay::reason)
        .startsWith(SkipReason.EXTRA_DAY_OFF);
  }

  @Test
  void a_working_saturday_counts_in_the_five_day_week() {
    assertThat(published.isWorkingDay(day("2026-12-12"), FIVE_DAY)).isTrue();
    assertThat(published.isWorkingDay(day("2026-12-19"), FIVE_DAY)).isFalse();
  }

  @Test
  void a_holiday_moves_on_to_a_working_saturday_like_on_any_working_day() {
    WorkingCalendar calendar =
        published.with(
            List.of(
                extraDayOff("2026-11-23"),
                extraDayOff("2026-11-24"),
                extraDayOff("2026-11-25"),
                extraDayOff("2026-11-26"),
                extraDayOff("2026-11-27"),
                holiday("2026-11-22"),
                workingWeekend("2026-11-28", null)),
            HORIZON);
    assertThat(calendar.dayOff(day("2026-11-28"), FIVE_DAY))
        .hasValueSatisfying(off -> assertThat(off.reason()).isEqualTo(SkipReason.HOLIDAY_MOVED));
    assertThat(calendar.isWorkingDay(day("2026-11-30"), FIVE_DAY)).isTrue();
  }

  @Test
  void two_holidays_of_one_weekend_move_to_two_days() {
    WorkingCalendar calendar =
        published.with(List.of(holiday("2026-11-21"), holiday("2026-11-22")), HORIZON);
    assertThat(calendar.isWorkingDay(day("2026-11-23"), FIVE_DAY)).isFalse();
    assertThat(calendar.isWorkingDay(day("2026-11-24"), FIVE_DAY)).isFalse();
    assertThat(calendar.isWorkingDay(day("2026-11-25"), FIVE_DAY)).isTrue();
    assertThat(calendar.isWorkingDay(day("2026-11-23"), SIX_DAY)).isFalse();
    assertThat(calendar.isWorkingDay(day("2026-11-24"), SIX_DAY)).isTrue();
  }

  @Test
  void a_holiday_moves_past_days_that_are_off_already() {
    WorkingCalendar calendar =
        published.with(
            List.of(
                holiday("2026-11-22"),
                extraDayOff("2026-11-23"),
                holiday("2026-11-24"),
                movedDayOff("2026-11-25", "2026-11-28"),
                workingWeekend("2026-11-28", "2026-11-25")),
            HORIZON);
    assertThat(calendar.dayOff(day("2026-11-26"), FIVE_DAY))
        .hasValueSatisfying(off -> assertThat(off.reason()).isEqualTo(SkipReason.HOLIDAY_MOVED));
    assertThat(calendar.isWorkingDay(day("2026-11-27"), FIVE_DAY)).isTrue();
  }

  @Test
  void a_holiday_of_the_last_sunday_moves_over_new_year() {
    WorkingCalendar calendar =
        WorkingCalendar.of(List.of(holiday("2028-12-31")), day("2028-12-31"));
    assertThat(calendar.dayOff(day("2029-01-02"), FIVE_DAY))
        .hasValueSatisfying(off -> assertThat(off.name()).isEqualTo("Feast"));
    assertThat(calendar.isWorkingDay(day("2029-01-03"), FIVE_DAY)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-22, FIVE_DAY, 2027-03-23",
    "2027-05-10, SIX_DAY, 2027-05-11",
    "2028-01-03, FIVE_DAY, 2028-01-04",
    "2033-01-03, FIVE_DAY, 2033-01-04",
    "2033-01-01, SIX_DAY, 2033-01-03",
    "2032-05-10, SIX_DAY, 2032-05-11",
    "2019-09-02, SIX_DAY, 2019-09-03",
    "2020-03-23, FIVE_DAY, 2020-03-24"
  })
  void fixed_holidays_hold_and_move_outside_the_published_years(
      LocalDate dayOff, WeekType week, LocalDate next) {
    assertThat(published.isWorkingDay(dayOff, week)).isFalse();
    assertThat(published.dueAfter(dayOff, 1, week).date()).isEqualTo(next);
  }

  @Test
  void a_saturday_holiday_does_not_move_in_the_six_day_week() {
    assertThat(published.isWorkingDay(day("2033-01-03"), SIX_DAY)).isTrue();
    assertThat(published.isWorkingDay(day("2025-03-10"), SIX_DAY)).isTrue();
    assertThat(published.isWorkingDay(day("2025-03-10"), FIVE_DAY)).isFalse();
  }

  @Test
  void a_decree_need_not_repeat_the_fixed_holidays() {
    WorkingCalendar calendar =
        published.with(List.of(extraDayOff("2027-01-04")), day("2027-12-31"));
    assertThat(calendar.isWorkingDay(day("2027-01-01"), SIX_DAY)).isFalse();
  }

  @Test
  void a_due_date_on_the_horizon_is_certain_and_past_it_provisional() {
    WorkingCalendar calendar = WorkingCalendar.of(List.of(), day("2026-11-24"));
    assertThat(calendar.dueAfter(day("2026-11-23"), 1, FIVE_DAY).provisional()).isFalse();
    assertThat(calendar.dueAfter(day("2026-11-23"), 2, FIVE_DAY).provisional()).isTrue();
    assertThat(calendar.dueAfterCalendarDays(day("2026-11-23"), 1, FIVE_DAY).provisional())
        .isFalse();
    assertThat(calendar.dueAfterCalendarDays(day("2026-11-23"), 2, FIVE_DAY).provisional())
        .isTrue();
  }

  @Test
  void counting_back_over_unpublished_days_is_provisional() {
    WorkingCalendar calendar = WorkingCalendar.of(List.of(), day("2026-11-24"));
    assertThat(calendar.workingDaysBefore(day("2026-11-25"), 3, FIVE_DAY).provisional()).isFalse();
    assertThat(calendar.workingDaysBefore(day("2026-11-26"), 3, FIVE_DAY).provisional()).isTrue();
  }

  @Test
  void counting_back_skips_days_off_and_lists_them_in_order() {
    DueDate due = published.workingDaysBefore(day("2026-03-24"), 1, FIVE_DAY);
    assertThat(due.date()).isEqualTo("2026-03-19");
    assertThat(due.skipped())
        .extracting(SkippedDay::date)
        .containsExactly(
            day("2026-03-20"), day("2026-03-21"), day("2026-03-22"), day("2026-03-23"));
  }

  @Test
  void a_term_of_months_clamps_to_the_end_of_the_month() {
    assertThat(published.dueAfterCalendarMonths(day("2025-01-31"), 1, FIVE_DAY).date())
        .isEqualTo("2025-02-28");
    assertThat(published.dueAfterCalendarMonths(day("2026-01-31"), 1, SIX_DAY).date())
        .isEqualTo("2026-02-28");
    assertThat(published.dueAfterCalendarMonths(day("2026-01-31"), 1, FIVE_DAY).date())
        .isEqualTo("2026-03-02");
  }

  @Test
  void a_term_of_calendar_days_ends_on_a_working_day() {
    DueDate due = published.dueAfterCalendarDays(day("2026-11-11"), 10, FIVE_DAY);
    assertThat(due.date()).isEqualTo("2026-11-23");
    assertThat(due.skipped())
        .extracting(SkippedDay::date)
        .containsExactly(day("2026-11-21"), day("2026-11-22"));
  }

  @Test
  void a_later_decree_replaces_a_day_and_never_recedes_the_horizon() {
    WorkingCalendar calendar = published.with(List.of(holiday("2026-08-31")), day("2026-08-31"));
    assertThat(calendar.dayOff(day("2026-08-31"), SIX_DAY))
        .hasValueSatisfying(off -> assertThat(off.reason()).isEqualTo(SkipReason.HOLIDAY));
    assertThat(calendar.publishedThrough()).isEqualTo(HORIZON);
    assertThat(published.dayOff(day("2026-08-31"), SIX_DAY))
        .hasValueSatisfying(off -> assertThat(off.reason()).isEqualTo(SkipReason.EXTRA_DAY_OFF));
  }

  @Test
  void calendars_of_the_same_days_are_equal() {
    assertThat(published)
        .isEqualTo(PublishedCalendar.calendar())
        .hasSameHashCodeAs(PublishedCalendar.calendar())
        .isNotEqualTo(published.with(List.of(extraDayOff("2026-11-24")), HORIZON))
        .isNotEqualTo(published.with(List.of(), HORIZON.plusDays(1)));
  }

  @Test
  void a_date_is_given_once_per_week() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WorkingCalendar.of(
                    List.of(holiday("2026-11-24"), extraDayOff("2026-11-24")), HORIZON))
        .withMessageContaining("twice");
  }

  @Test
  void the_horizon_itself_may_be_given_and_the_day_after_may_not() {
    assertThat(WorkingCalendar.of(List.of(holiday("2026-12-31")), HORIZON)).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingCalendar.of(List.of(holiday("2027-01-01")), HORIZON))
        .withMessageContaining("horizon");
  }

  @Test
  void a_negative_term_is_a_mistake() {
    LocalDate event = day("2026-11-23");
    assertThatIllegalArgumentException().isThrownBy(() -> published.dueAfter(event, -1, FIVE_DAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> published.dueAfterCalendarDays(event, -1, FIVE_DAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> published.dueAfterCalendarMonths(event, -1, FIVE_DAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> published.workingDaysBefore(event, 0, FIVE_DAY));
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
