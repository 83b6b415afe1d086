package uz.hemis.domain.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The working week an institution keeps: Sunday is the weekly day off of both, Saturday of the
 * five-day week as well.
 */
public enum WeekType {
  FIVE_DAY,
  SIX_DAY;

  /** Whether the weekday is a weekly day off, before any decree is asked. */
  public boolean isWeeklyDayOff(LocalDate date) {
    DayOfWeek weekday = date.getDayOfWeek();
    return weekday == DayOfWeek.SUNDAY || (this == FIVE_DAY && weekday == DayOfWeek.SATURDAY);
  }
}
