package uz.hemis.application.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uz.hemis.application.calendar.port.Calendars;
import uz.hemis.application.calendar.port.WorkingWeek;
import uz.hemis.application.notices.Notices;
import uz.hemis.application.regulation.port.EntrySubjects;
import uz.hemis.application.regulation.port.ResponsiblePeople;
import uz.hemis.application.reminders.port.Reminders;
import uz.hemis.application.reminders.port.Reminders.Awaited;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.regulation.Opener;
import uz.hemis.domain.regulation.Supervision;
import uz.hemis.domain.reminders.ReminderKind;
import uz.hemis.domain.shared.time.Lateness;

@UseCase
class RemindOfDutiesService implements RemindOfDuties {

  private final Reminders reminders;
  private final Notices notices;
  private final ResponsiblePeople people;
  private final EntrySubjects subjects;
  private final Calendars calendars;
  private final WorkingWeek week;
  private final Moment moment;

  RemindOfDutiesService(
      Reminders reminders,
      Notices notices,
      ResponsiblePeople people,
      EntrySubjects subjects,
      Calendars calendars,
      WorkingWeek week,
      Moment moment) {
    this.reminders = reminders;
    this.notices = notices;
    this.people = people;
    this.subjects = subjects;
    this.calendars = calendars;
    this.week = week;
    this.moment = moment;
  }

  @Override
  public int remind(ReminderKind kind, int limit) {
    List<Awaited> duties = claim(kind, limit);
    List<Notice> all = new ArrayList<>();
    for (Awaited duty : duties) {
      if (reminders.keep(kind, duty, moment.now())) {
        recipients(duty).map(person -> notice(kind, duty, person)).forEach(all::add);
      }
    }
    notices.sendAll(all);
    return duties.size();
  }

  private List<Awaited> claim(ReminderKind kind, int limit) {
    LocalDate today = moment.today();
    return switch (kind) {
      case DUE_SOON ->
          reminders.claim(
              kind,
              today,
              calendars
                  .current()
                  .dueAfter(today, ReminderKind.WORKING_DAYS_AHEAD, week.week())
                  .date(),
              limit);
      case OVERDUE ->
          reminders.claim(
              kind, today.minusDays(ReminderKind.DAYS_AFTER), today.minusDays(1), limit);
    };
  }

  /** The person who answers for the duty, and the head. */
  private Stream<UUID> recipients(Awaited duty) {
    List<UUID> units = duty.unit() == null ? List.of() : subjects.placeOf(duty.unit()).units();
    UUID head = people.find(Supervision.headOf(duty.role()), units, moment.today()).orElse(null);
    return Stream.of(duty.responsible(), head).filter(Objects::nonNull).distinct();
  }

  private Notice notice(ReminderKind kind, Awaited duty, UUID person) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("duty", duty.name().byLanguage());
    facts.put("dueDate", duty.dueDate());
    facts.put("clause", duty.clause());
    LocalDate today = moment.today();
    String slug =
        switch (kind) {
          case DUE_SOON -> {
            facts.put(
                "workingDaysLeft",
                calendars.current().workingDaysBetween(today, duty.dueDate(), week.week()));
            yield "duty-due-soon";
          }
          case OVERDUE -> {
            facts.put(
                "openedBy",
                Opener.of(duty.role(), Lateness.of(duty.dueDate(), today)).stream()
                    .map(Opener::name)
                    .toList());
            yield "duty-overdue";
          }
        };
    return new Notice(person, slug, slug + " " + duty.instance() + " " + duty.dueDate(), facts);
  }
}
