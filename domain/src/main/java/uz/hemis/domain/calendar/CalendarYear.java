package uz.hemis.domain.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import uz.hemis.domain.shared.time.SkippedDay;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.shared.time.WorkingCalendar;

/**
 * One year of the production calendar in one working week.
 *
 * @param workingDays how many days of the year are worked
 * @param provisional whether decrees may still change it: the year reaches past what is published
 * @param days the days that differ from the plain week, in order
 */
public record CalendarYear(
    Year year, WeekType week, int workingDays, boolean provisional, List<UnusualDay> days) {

  public CalendarYear {
    days = List.copyOf(days);
  }

  /** The year as a calendar has it. */
  public static CalendarYear of(WorkingCalendar calendar, Year year, WeekType week) {
    LocalDate last = year.atMonth(12).atEndOfMonth();
    LocalDate first = year.atDay(1);
    return new CalendarYear(
        year,
        week,
        calendar.workingDaysBetween(first.minusDays(1), last, week),
        last.isAfter(calendar.publishedThrough()),
        first
            .datesUntil(last.plusDays(1))
            .flatMap(date -> unusual(calendar, date, week).stream())
            .toList());
  }

  private static Optional<UnusualDay> unusual(
      WorkingCalendar calendar, LocalDate date, WeekType week) {
    Optional<SkippedDay> off = calendar.dayOff(date, week);
    return off.isPresent() ? off.flatMap(CalendarYear::off) : worked(calendar, date, week);
  }

  private static Optional<UnusualDay> off(SkippedDay day) {
    return kind(day).map(kind -> new UnusualDay(day.date(), kind, day.name(), day.source()));
  }

  private static Optional<UnusualDay> worked(
      WorkingCalendar calendar, LocalDate date, WeekType week) {
    return calendar
        .publishedOn(date, week)
        .filter(day -> week.isWeeklyDayOff(date))
        .map(
            day -> new UnusualDay(date, UnusualDay.Kind.WORKING_WEEKEND, day.name(), day.source()));
  }

  private static Optional<UnusualDay.Kind> kind(SkippedDay day) {
    return switch (day.reason()) {
      case WEEKLY_DAY_OFF -> Optional.empty();
      case HOLIDAY -> Optional.of(UnusualDay.Kind.HOLIDAY);
      case HOLIDAY_MOVED -> Optional.of(UnusualDay.Kind.HOLIDAY_MOVED);
      case EXTRA_DAY_OFF -> Optional.of(UnusualDay.Kind.EXTRA_DAY_OFF);
      case MOVED_DAY_OFF -> Optional.of(UnusualDay.Kind.MOVED_DAY_OFF);
    };
  }
}
