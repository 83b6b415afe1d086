package uz.hemis.domain.shared.time;

import java.time.LocalDate;

/**
 * How late an entry is on a day. What is late needs a permit (O-5.6); what is grossly late, more
 * than three calendar months, needs the permit of the ministry's responsible unit (O-5.7).
 */
public enum Lateness {
  ON_TIME,
  LATE,
  GROSSLY_LATE;

  /** Calendar months past the due date that are not yet "more than three months" (O-5.7). */
  public static final int GROSS_AFTER_MONTHS = 3;

  /** How late a day is for a due date; the due date itself is on time. */
  public static Lateness of(LocalDate dueDate, LocalDate today) {
    if (!today.isAfter(dueDate)) {
      return ON_TIME;
    }
    return today.isAfter(lastNotGross(dueDate)) ? GROSSLY_LATE : LATE;
  }

  /** The last day on which an institution may still permit late entry by itself. */
  public static LocalDate lastNotGross(LocalDate dueDate) {
    return dueDate.plusMonths(GROSS_AFTER_MONTHS);
  }

  /**
   * Working days after the due date up to and including today; 0 on time or before the next one.
   */
  public static int workingDaysLate(
      LocalDate dueDate, LocalDate today, WorkingCalendar calendar, WeekType week) {
    return calendar.workingDaysBetween(dueDate, today, week);
  }
}
