package uz.hemis.adapters.rest.calendar;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import uz.hemis.application.calendar.PublishDecree;
import uz.hemis.application.calendar.query.DecreeDetails;
import uz.hemis.application.calendar.query.DecreeSummary;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.calendar.Act;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.openapi.model.DayKind;
import uz.hemis.openapi.model.Decree;
import uz.hemis.openapi.model.DecreeDay;
import uz.hemis.openapi.model.DecreeEntry;
import uz.hemis.openapi.model.DecreeEntryDay;
import uz.hemis.openapi.model.DecreeKind;
import uz.hemis.openapi.model.DecreeList;

final class DecreeMapping {

  private DecreeMapping() {}

  static PublishDecree.Command toCommand(DecreeEntry entry) {
    return new PublishDecree.Command(
        new Act(
            entry.number(),
            entry.date(),
            uz.hemis.domain.calendar.DecreeKind.valueOf(entry.kind().name()),
            entry.title()),
        entry.days().stream().map(DecreeMapping::toDay).toList(),
        entry.publishedThrough());
  }

  static DecreeList toView(Page<DecreeSummary> page) {
    return new DecreeList(
        page.items().stream().map(DecreeMapping::toView).toList(), page.next(), page.totalCount());
  }

  static Decree toView(DecreeDetails details, Locale language) {
    DecreeSummary decree = details.decree();
    return new Decree(
        decree.id(),
        decree.number(),
        decree.date(),
        DecreeKind.valueOf(decree.kind().name()),
        decree.title(),
        decree.publishedThrough(),
        decree.publishedAt(),
        details.days().stream().map(day -> toView(day, language)).toList());
  }

  private static PublishDecree.Day toDay(DecreeEntryDay day) {
    return new PublishDecree.Day(
        day.date(),
        uz.hemis.domain.shared.time.DayKind.valueOf(day.kind().name()),
        toWeeks(day),
        day.name(),
        day.movedTo(),
        day.movedFrom());
  }

  private static Set<WeekType> toWeeks(DecreeEntryDay day) {
    Set<WeekType> weeks = EnumSet.noneOf(WeekType.class);
    day.weeks().forEach(week -> weeks.add(CalendarMapping.toWeek(week)));
    return weeks;
  }

  private static uz.hemis.openapi.model.DecreeSummary toView(DecreeSummary decree) {
    return new uz.hemis.openapi.model.DecreeSummary(
        decree.id(),
        decree.number(),
        decree.date(),
        DecreeKind.valueOf(decree.kind().name()),
        decree.title(),
        decree.publishedThrough(),
        decree.publishedAt());
  }

  private static DecreeDay toView(DecreeDetails.Day day, Locale language) {
    return new DecreeDay(
        day.date(),
        DayKind.valueOf(day.kind().name()),
        uz.hemis.openapi.model.WeekType.valueOf(day.week().name()),
        HolidayNames.in(language, day.name()),
        day.movedTo(),
        day.movedFrom(),
        day.source(),
        day.replacedBy());
  }
}
