package uz.hemis.adapters.rest.calendar;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import uz.hemis.application.calendar.query.TermEnd;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.openapi.model.CalendarYear;
import uz.hemis.openapi.model.DueDate;
import uz.hemis.openapi.model.SkipReason;
import uz.hemis.openapi.model.SkippedDay;
import uz.hemis.openapi.model.UnusualDay;
import uz.hemis.openapi.model.UnusualDayKind;

final class CalendarMapping {

  private static final String COUNTED_BY = "Civil Code art. 146, Labour Code art. 208";

  private CalendarMapping() {}

  static WeekType toWeek(uz.hemis.openapi.model.WeekType week) {
    return week == null ? null : WeekType.valueOf(week.name());
  }

  static DueDate toView(TermEnd end, Locale language) {
    var due = end.dueDate();
    return new DueDate(
        due.date(),
        due.provisional(),
        end.event(),
        end.workingDays(),
        uz.hemis.openapi.model.WeekType.valueOf(end.week().name()),
        due.skipped().stream().map(day -> toView(day, language)).toList(),
        due.lastMoment().truncatedTo(ChronoUnit.SECONDS),
        COUNTED_BY);
  }

  private static SkippedDay toView(uz.hemis.domain.shared.time.SkippedDay day, Locale language) {
    return new SkippedDay(
        day.date(),
        SkipReason.valueOf(day.reason().name()),
        HolidayNames.in(language, day.name()),
        day.source());
  }

  static CalendarYear toView(uz.hemis.domain.calendar.CalendarYear year, Locale language) {
    return new CalendarYear(
        year.year().getValue(),
        uz.hemis.openapi.model.WeekType.valueOf(year.week().name()),
        year.workingDays(),
        year.provisional(),
        year.days().stream().map(day -> toView(day, language)).toList());
  }

  private static UnusualDay toView(uz.hemis.domain.calendar.UnusualDay day, Locale language) {
    return new UnusualDay(
        day.date(),
        UnusualDayKind.valueOf(day.kind().name()),
        HolidayNames.in(language, day.name()),
        day.source());
  }
}
