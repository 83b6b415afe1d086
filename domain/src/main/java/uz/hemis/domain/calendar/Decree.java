package uz.hemis.domain.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.time.CalendarDay;
import uz.hemis.domain.shared.time.DayKind;
import uz.hemis.domain.shared.time.WorkingCalendar;

/**
 * An act that grants, moves or dates days off, as the ministry enters it when it appears.
 *
 * @param number the act's number, such as {@code PF-257}
 * @param date the act's own date
 * @param days the days it speaks of, at least one
 * @param publishedThrough the last date for which the calendar is known with this act
 */
public record Decree(
    String number,
    LocalDate date,
    DecreeKind kind,
    List<CalendarDay> days,
    LocalDate publishedThrough) {

  public Decree {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(publishedThrough, "publishedThrough");
    if (number.isBlank()) {
      throw new IllegalArgumentException("a decree has a number");
    }
    days = List.copyOf(days);
    requireSound(days, publishedThrough);
  }

  /** The calendar after this act. */
  public WorkingCalendar applyTo(WorkingCalendar calendar) {
    return calendar.with(days, publishedThrough);
  }

  private static void requireSound(List<CalendarDay> days, LocalDate publishedThrough) {
    Faults faults = new Faults();
    faults.addIf(days.isEmpty(), CalendarRule.DECREE_WITHOUT_DAYS, "/days");
    for (int i = 0; i < days.size(); i++) {
      CalendarDay day = days.get(i);
      String field = "/days/" + i;
      if (days.subList(0, i).stream().anyMatch(earlier -> meet(earlier, day))) {
        faults.add(CalendarRule.CALENDAR_DAY_TWICE, field, Map.of("date", day.date()));
      }
      if (counterpart(day) != null && days.stream().noneMatch(other -> isPair(day, other))) {
        faults.add(CalendarRule.MOVED_DAY_UNPAIRED, field, Map.of("date", day.date()));
      }
      if (day.date().isAfter(publishedThrough)) {
        faults.add(
            CalendarRule.CALENDAR_DAY_PAST_HORIZON,
            field,
            Map.of("date", day.date(), "publishedThrough", publishedThrough));
      }
    }
    faults.throwIfAny();
  }

  private static boolean meet(CalendarDay one, CalendarDay other) {
    return one.date().equals(other.date()) && !Collections.disjoint(one.weeks(), other.weeks());
  }

  /** The date exchanged for this one, or null. */
  private static LocalDate counterpart(CalendarDay day) {
    return day.kind() == DayKind.WORKING_WEEKEND ? day.movedTo() : day.movedFrom();
  }

  private static boolean isPair(CalendarDay one, CalendarDay other) {
    return one.kind() != other.kind()
        && one.date().equals(counterpart(other))
        && other.date().equals(counterpart(one))
        && one.weeks().equals(other.weeks());
  }
}
