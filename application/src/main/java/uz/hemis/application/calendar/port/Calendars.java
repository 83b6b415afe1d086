package uz.hemis.application.calendar.port;

import uz.hemis.domain.shared.time.WorkingCalendar;

/** The production calendar in force, by which the terms of clause 5 are counted. */
public interface Calendars {

  /** The calendar with every decree that was published up to a second ago. */
  WorkingCalendar current();
}
