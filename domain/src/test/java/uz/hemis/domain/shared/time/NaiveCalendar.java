package uz.hemis.domain.shared.time;

import java.time.LocalDate;
import java.util.Collection;

/**
 * An oracle that shares nothing with the calendar but its facts: it paints every day of seven years
 * into an array, once from left to right, carrying the holidays that still wait for their day off.
 */
final class NaiveCalendar {

  /** 1 January 2023, a Sunday. */
  private static final long FIRST = LocalDate.of(2023, 1, 1).toEpochDay();

  private static final int LENGTH = 2557;

  private static final boolean[] FIXED = new boolean[LENGTH];

  static {
    for (int i = 0; i < LENGTH; i++) {
      FIXED[i] = isFixed(LocalDate.ofEpochDay(FIRST + i));
    }
  }

  private final boolean[] worked = new boolean[LENGTH];

  NaiveCalendar(Collection<CalendarDay> days, WeekType week) {
    DayKind[] kinds = new DayKind[LENGTH];
    for (CalendarDay day : days) {
      if (day.weeks().contains(week)) {
        kinds[(int) (day.date().toEpochDay() - FIRST)] = day.kind();
      }
    }
    int waiting = 0;
    for (int i = 0; i < LENGTH; i++) {
      int sinceSunday = i % 7;
      boolean weekend = sinceSunday == 0 || (sinceSunday == 6 && week == WeekType.FIVE_DAY);
      if (kinds[i] == DayKind.HOLIDAY || FIXED[i]) {
        waiting += weekend ? 1 : 0;
      } else if (kinds[i] == DayKind.WORKING_WEEKEND || (kinds[i] == null && !weekend)) {
        worked[i] = waiting == 0;
        waiting -= waiting == 0 ? 0 : 1;
      }
    }
  }

  LocalDate dueAfter(LocalDate event, int workingDays) {
    int i = index(event);
    for (int left = workingDays; left > 0; ) {
      i++;
      left -= worked[i] ? 1 : 0;
    }
    return firstWorkedFrom(i);
  }

  LocalDate dueBefore(LocalDate event, int workingDays) {
    int i = index(event);
    for (int left = workingDays; left > 0; ) {
      i--;
      left -= worked[i] ? 1 : 0;
    }
    return LocalDate.ofEpochDay(FIRST + i);
  }

  LocalDate firstWorkedFrom(LocalDate date) {
    return firstWorkedFrom(index(date));
  }

  private LocalDate firstWorkedFrom(int from) {
    int i = from;
    while (!worked[i]) {
      i++;
    }
    return LocalDate.ofEpochDay(FIRST + i);
  }

  private static boolean isFixed(LocalDate date) {
    return switch (date.getMonthValue() * 100 + date.getDayOfMonth()) {
      case 101, 308, 321, 509, 901, 1001, 1208 -> true;
      default -> false;
    };
  }

  private static int index(LocalDate date) {
    return (int) (date.toEpochDay() - FIRST);
  }
}
