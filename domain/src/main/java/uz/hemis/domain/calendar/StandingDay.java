package uz.hemis.domain.calendar;

import java.time.LocalDate;
import java.util.Objects;
import uz.hemis.domain.shared.time.CalendarDay;
import uz.hemis.domain.shared.time.WeekType;

/**
 * A day as it stands in the calendar, with the act that put it there.
 *
 * @param number the act's number
 * @param actDate the act's date; null for an act known only from a later summary
 */
public record StandingDay(LocalDate date, WeekType week, String number, LocalDate actDate) {

  public StandingDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(week, "week");
    Objects.requireNonNull(number, "number");
  }

  /** Whether an act of a date may say otherwise of this day: only a later act may. */
  boolean yieldsTo(LocalDate laterAct) {
    return actDate == null || actDate.isBefore(laterAct);
  }

  boolean isMetBy(CalendarDay day) {
    return date.equals(day.date()) && day.weeks().contains(week);
  }
}
