package uz.hemis.application.calendar.query;

import java.time.LocalDate;
import java.time.Year;
import uz.hemis.domain.calendar.CalendarYear;
import uz.hemis.domain.shared.time.WeekType;

/** What the production calendar tells everybody: it is public law and asks for no role. */
public interface CalendarQueries {

  /**
   * When a term of working days ends that begins with an event.
   *
   * @param week the working week; the institution's own when null
   */
  TermEnd findDueDate(LocalDate event, int workingDays, WeekType week);

  /**
   * A year of the calendar.
   *
   * @param week the working week; the institution's own when null
   */
  CalendarYear findYear(Year year, WeekType week);
}
