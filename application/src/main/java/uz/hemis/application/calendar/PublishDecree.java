package uz.hemis.application.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.calendar.Act;
import uz.hemis.domain.shared.time.CalendarDay;
import uz.hemis.domain.shared.time.DayKind;
import uz.hemis.domain.shared.time.WeekType;

/**
 * The ministry enters an act that changes the calendar by which the terms of clause 5 are counted.
 */
public interface PublishDecree {

  /**
   * Publishes the decree; its days replace those of earlier acts.
   *
   * @return the decree's id
   */
  UUID publish(Actor actor, Command command);

  /** The decree as it was entered. */
  record Command(Act act, List<Day> days, LocalDate publishedThrough) {

    public Command {
      days = List.copyOf(days);
    }

    List<Supplier<CalendarDay>> entries() {
      return days.stream().<Supplier<CalendarDay>>map(day -> () -> day.under(act)).toList();
    }
  }

  /** A day as it was entered, not yet judged. */
  record Day(
      LocalDate date,
      DayKind kind,
      Set<WeekType> weeks,
      String name,
      LocalDate movedTo,
      LocalDate movedFrom) {

    public Day {
      weeks = Set.copyOf(weeks);
    }

    CalendarDay under(Act act) {
      return new CalendarDay(date, kind, weeks, name, movedTo, movedFrom, act.source());
    }
  }
}
