package uz.hemis.application.calendar.port;

import uz.hemis.domain.shared.time.WorkingCalendar;

/**
 * Hears of a changed calendar in the transaction that changes it. Who keeps open due dates computes
 * them anew there, and only ever lengthens them ({@link uz.hemis.domain.calendar.DueDateRevision}).
 */
public interface DueDatesRevised {

  /** A decree turned one calendar into another. */
  void calendarChanged(WorkingCalendar before, WorkingCalendar after);
}
