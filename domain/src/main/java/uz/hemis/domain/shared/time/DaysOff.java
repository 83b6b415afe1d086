package uz.hemis.domain.shared.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days off of one working week, the moving rule of Labour Code art. 208 applied: a holiday on a
 * weekly day off makes the next working day after it a day off.
 *
 * <p>Where decrees speak, moved holidays may push each other and are placed once, at construction.
 * In the years around them only the fixed-date holidays count, which never meet, and a look at the
 * days off just before the date is enough.
 */
final class DaysOff {

  private static final String WEEKLY_SOURCE = "Labour Code";

  private final WeekType week;
  private final Map<LocalDate, CalendarDay> published;
  private final Map<LocalDate, SkippedDay> moved = new HashMap<>();
  private final int firstYear;
  private final int lastYear;

  DaysOff(WeekType week, Map<LocalDate, CalendarDay> published, LocalDate publishedThrough) {
    this.week = week;
    this.published = Map.copyOf(published);
    this.firstYear = firstYear(published.keySet(), publishedThrough);
    this.lastYear = publishedThrough.getYear() + 1;
    holidays().forEach(this::move);
  }

  Map<LocalDate, CalendarDay> published() {
    return published;
  }

  /** The reason a date is a day off; empty if it is a working day. */
  Optional<SkippedDay> on(LocalDate date) {
    return fixed(date).or(() -> movedTo(date));
  }

  private static int firstYear(Collection<LocalDate> dates, LocalDate publishedThrough) {
    return dates.stream().min(LocalDate::compareTo).orElse(publishedThrough).getYear();
  }

  private SortedSet<LocalDate> holidays() {
    SortedSet<LocalDate> holidays = new TreeSet<>();
    published.values().stream()
        .filter(day -> day.kind() == DayKind.HOLIDAY)
        .forEach(day -> holidays.add(day.date()));
    for (int year = firstYear; year <= lastYear; year++) {
      for (StatutoryHoliday holiday : StatutoryHoliday.values()) {
        holidays.add(holiday.in(year));
      }
    }
    return holidays;
  }

  private void move(LocalDate holiday) {
    if (!week.isWeeklyDayOff(holiday)) {
      return;
    }
    LocalDate next = holiday.plusDays(1);
    while (fixed(next).isPresent() || moved.containsKey(next)) {
      next = next.plusDays(1);
    }
    moved.put(next, movedHere(next, holiday(holiday).orElseThrow()));
  }

  /** The day off a date is by itself, before holidays move. */
  private Optional<SkippedDay> fixed(LocalDate date) {
    CalendarDay day = published.get(date);
    return holiday(date).or(() -> day == null ? weekly(date) : decreed(day));
  }

  private Optional<SkippedDay> holiday(LocalDate date) {
    CalendarDay day = published.get(date);
    if (day != null && day.kind() == DayKind.HOLIDAY) {
      return decreed(day);
    }
    return StatutoryHoliday.on(date)
        .map(
            holiday ->
                new SkippedDay(date, SkipReason.HOLIDAY, holiday.title(), StatutoryHoliday.SOURCE));
  }

  private static Optional<SkippedDay> decreed(CalendarDay day) {
    return day.kind()
        .skipReason()
        .map(reason -> new SkippedDay(day.date(), reason, day.name(), day.source()));
  }

  private Optional<SkippedDay> weekly(LocalDate date) {
    return week.isWeeklyDayOff(date)
        ? Optional.of(new SkippedDay(date, SkipReason.WEEKLY_DAY_OFF, null, WEEKLY_SOURCE))
        : Optional.empty();
  }

  private Optional<SkippedDay> movedTo(LocalDate date) {
    if (date.getYear() >= firstYear && date.getYear() <= lastYear) {
      return Optional.ofNullable(moved.get(date));
    }
    Optional<SkippedDay> holiday = Optional.empty();
    for (LocalDate before = date.minusDays(1);
        holiday.isEmpty() && week.isWeeklyDayOff(before);
        before = before.minusDays(1)) {
      holiday = holiday(before);
    }
    return holiday.map(found -> movedHere(date, found));
  }

  private static SkippedDay movedHere(LocalDate date, SkippedDay holiday) {
    return new SkippedDay(date, SkipReason.HOLIDAY_MOVED, holiday.name(), StatutoryHoliday.SOURCE);
  }
}
