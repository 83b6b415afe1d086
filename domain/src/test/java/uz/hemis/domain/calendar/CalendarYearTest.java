package uz.hemis.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.calendar.UnusualDay.Kind;
import uz.hemis.domain.shared.time.PublishedCalendar;
import uz.hemis.domain.shared.time.WeekType;

class CalendarYearTest {

  private final CalendarYear fiveDay = year(2026, WeekType.FIVE_DAY);
  private final CalendarYear sixDay = year(2026, WeekType.SIX_DAY);

  @Test
  void a_holiday_on_a_day_off_is_named_with_the_day_it_moves_to() {
    assertThat(kindOn(fiveDay, "2026-03-08")).isEqualTo(Kind.HOLIDAY);
    assertThat(kindOn(fiveDay, "2026-03-09")).isEqualTo(Kind.HOLIDAY_MOVED);
    assertThat(kindOn(fiveDay, "2026-03-10")).isNull();
  }

  @Test
  void a_worked_weekend_differs_in_the_week_that_has_it_off() {
    assertThat(kindOn(fiveDay, "2026-12-12")).isEqualTo(Kind.WORKING_WEEKEND);
    assertThat(kindOn(sixDay, "2026-12-12")).isNull();
    assertThat(kindOn(fiveDay, "2026-12-31")).isEqualTo(Kind.MOVED_DAY_OFF);
    assertThat(kindOn(sixDay, "2026-12-31")).isEqualTo(Kind.EXTRA_DAY_OFF);
  }

  @Test
  void plain_weekends_do_not_differ() {
    assertThat(kindOn(fiveDay, "2026-07-04")).isNull();
    assertThat(kindOn(sixDay, "2026-07-05")).isNull();
  }

  @Test
  void days_come_in_order_with_their_source() {
    assertThat(fiveDay.days()).extracting(UnusualDay::date).isSorted();
    assertThat(fiveDay.days().getFirst())
        .isEqualTo(
            new UnusualDay(
                LocalDate.of(2026, 1, 1), Kind.HOLIDAY, "New Year", "Labour Code art. 208"));
  }

  @Test
  void the_working_days_of_the_year_are_counted() {
    assertThat(fiveDay.workingDays()).isEqualTo(248);
    assertThat(sixDay.workingDays()).isEqualTo(297);
  }

  @Test
  void the_last_published_year_is_settled_and_the_next_is_provisional() {
    assertThat(fiveDay.provisional()).isFalse();
    assertThat(year(2027, WeekType.FIVE_DAY).provisional()).isTrue();
  }

  private static CalendarYear year(int year, WeekType week) {
    return CalendarYear.of(PublishedCalendar.calendar(), Year.of(year), week);
  }

  private static Kind kindOn(CalendarYear year, String date) {
    return year.days().stream()
        .filter(day -> day.date().equals(LocalDate.parse(date)))
        .map(UnusualDay::kind)
        .findFirst()
        .orElse(null);
  }
}
