package uz.hemis.application.calendar.port;

import uz.hemis.domain.shared.time.WorkingCalendar;

/** The production calendar as the decrees have published it. */
public interface Calendars {

  /** The calendar in force. */
  WorkingCalendar current();
}
