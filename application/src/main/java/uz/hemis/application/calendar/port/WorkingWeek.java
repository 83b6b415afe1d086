package uz.hemis.application.calendar.port;

import uz.hemis.domain.shared.time.WeekType;

/** The working week of the institution, by which its terms are counted. */
public interface WorkingWeek {

  /** The working week; of six days as long as no institution was entered. */
  WeekType week();
}
