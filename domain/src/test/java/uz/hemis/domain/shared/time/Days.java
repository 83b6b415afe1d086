package uz.hemis.domain.shared.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Calendar days in one word, for tests. */
public final class Days {

  private static final Set<WeekType> BOTH = EnumSet.allOf(WeekType.class);

  private Days() {}

  public static CalendarDay holiday(String date) {
    return new CalendarDay(LocalDate.parse(date), DayKind.HOLIDAY, BOTH, "Feast", null, null, "T");
  }

  public static CalendarDay extraDayOff(String date) {
    return day(date, DayKind.EXTRA_DAY_OFF, BOTH, null, null);
  }

  public static CalendarDay movedDayOff(String date, String from) {
    return day(date, DayKind.MOVED_DAY_OFF, Set.of(WeekType.FIVE_DAY), null, from);
  }

  public static CalendarDay workingWeekend(String date, String to) {
    return day(date, DayKind.WORKING_WEEKEND, Set.of(WeekType.FIVE_DAY), to, null);
  }

  public static CalendarDay day(
      String date, DayKind kind, Set<WeekType> weeks, String to, String from) {
    return new CalendarDay(
        LocalDate.parse(date), kind, weeks, null, parseOrNull(to), parseOrNull(from), "T");
  }

  private static LocalDate parseOrNull(String date) {
    return date == null ? null : LocalDate.parse(date);
  }
}
