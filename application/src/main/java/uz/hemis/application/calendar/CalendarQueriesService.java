package uz.hemis.application.calendar;

import java.time.LocalDate;
import java.time.Year;
import uz.hemis.application.calendar.port.Calendars;
import uz.hemis.application.calendar.port.WorkingWeek;
import uz.hemis.application.calendar.query.CalendarQueries;
import uz.hemis.application.calendar.query.TermEnd;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.calendar.CalendarYear;
import uz.hemis.domain.shared.time.WeekType;

@UseCase
class CalendarQueriesService implements CalendarQueries {

  private final Calendars calendars;
  private final WorkingWeek institution;

  CalendarQueriesService(Calendars calendars, WorkingWeek institution) {
    this.calendars = calendars;
    this.institution = institution;
  }

  @Override
  public TermEnd findDueDate(LocalDate event, int workingDays, WeekType week) {
    WeekType kept = weekOf(week);
    return new TermEnd(
        event, workingDays, kept, calendars.current().dueAfter(event, workingDays, kept));
  }

  @Override
  public CalendarYear findYear(Year year, WeekType week) {
    return CalendarYear.of(calendars.current(), year, weekOf(week));
  }

  private WeekType weekOf(WeekType asked) {
    return asked == null ? institution.week() : asked;
  }
}
