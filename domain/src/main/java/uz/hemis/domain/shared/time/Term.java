package uz.hemis.domain.shared.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a duty of the regulation may take, counted from its event. A term that ends on a day off
 * ends on the next working day.
 */
public sealed interface Term {

  /** The longest term in its own unit; the code keeps three digits. */
  int MAX = 999;

  /** The due date for an event; empty for a duty that binds at all times. */
  Optional<DueDate> dueDate(LocalDate event, WorkingCalendar calendar, WeekType week);

  /** The stable text under which the term is stored, such as {@code WORKING_DAYS:3}. */
  String code();

  /** The term stored under a code. */
  static Term ofCode(String code) {
    return TermCode.parse(code);
  }

  /** Working days after the event, such as the three of S-3b. */
  record WorkingDays(int days) implements Term {
    public WorkingDays {
      requireLength(days);
    }

    @Override
    public Optional<DueDate> dueDate(LocalDate event, WorkingCalendar calendar, WeekType week) {
      return Optional.of(calendar.dueAfter(event, days, week));
    }

    @Override
    public String code() {
      return TermCode.WORKING_DAYS.of(days);
    }
  }

  /** Calendar days after the event (Civil Code art. 146). */
  record CalendarDays(int days) implements Term {
    public CalendarDays {
      requireLength(days);
    }

    @Override
    public Optional<DueDate> dueDate(LocalDate event, WorkingCalendar calendar, WeekType week) {
      return Optional.of(calendar.dueAfterCalendarDays(event, days, week));
    }

    @Override
    public String code() {
      return TermCode.CALENDAR_DAYS.of(days);
    }
  }

  /** Calendar months after the event (Civil Code art. 147). */
  record CalendarMonths(int months) implements Term {
    public CalendarMonths {
      requireLength(months);
    }

    @Override
    public Optional<DueDate> dueDate(LocalDate event, WorkingCalendar calendar, WeekType week) {
      return Optional.of(calendar.dueAfterCalendarMonths(event, months, week));
    }

    @Override
    public String code() {
      return TermCode.CALENDAR_MONTHS.of(months);
    }
  }

  /** The day of the event itself. */
  record SameDay() implements Term {
    @Override
    public Optional<DueDate> dueDate(LocalDate event, WorkingCalendar calendar, WeekType week) {
      return Optional.of(calendar.dueAfter(event, 0, week));
    }

    @Override
    public String code() {
      return TermCode.SAME_DAY.name();
    }
  }

  /** At the latest some working days before the event. */
  record BeforeEvent(int workingDays) implements Term {
    public BeforeEvent {
      requireLength(workingDays);
    }

    @Override
    public Optional<DueDate> dueDate(LocalDate event, WorkingCalendar calendar, WeekType week) {
      return Optional.of(calendar.workingDaysBefore(event, workingDays, week));
    }

    @Override
    public String code() {
      return TermCode.BEFORE_EVENT.of(workingDays);
    }
  }

  /** At all times: there is no date after which the duty is late. */
  record Continuous() implements Term {
    @Override
    public Optional<DueDate> dueDate(LocalDate event, WorkingCalendar calendar, WeekType week) {
      return Optional.empty();
    }

    @Override
    public String code() {
      return TermCode.CONTINUOUS.name();
    }
  }

  private static void requireLength(int length) {
    if (length < 1 || length > MAX) {
      throw new IllegalArgumentException("a term is 1 to " + MAX + " long, not " + length);
    }
  }
}
