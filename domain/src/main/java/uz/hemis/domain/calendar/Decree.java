package uz.hemis.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.time.CalendarDay;
import uz.hemis.domain.shared.time.WorkingCalendar;

/**
 * An act that grants, moves or dates days off, as the ministry enters it when it appears.
 *
 * @param days the days it speaks of, at least one
 * @param publishedThrough the last date for which the calendar is known with this act, at the
 *     latest the end of the year after the act
 */
public record Decree(Act act, List<CalendarDay> days, LocalDate publishedThrough) {

  public Decree {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(publishedThrough, "publishedThrough");
    days = List.copyOf(days);
    Faults faults = new Faults();
    noteHorizon(act, publishedThrough, faults);
    DecreeDays.noteFaults(days, publishedThrough, faults);
    faults.throwIfAny();
  }

  /**
   * The decree as it is entered, each day made by one of the entries.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken with the faults of the days and of the decree,
   *     all at once
   */
  public static Decree entered(
      Act act, List<Supplier<CalendarDay>> entries, LocalDate publishedThrough, LocalDate today) {
    Faults faults = new Faults();
    if (act.date().isAfter(today)) {
      faults.add(
          CalendarRule.DECREE_DATED_AHEAD, "/date", Map.of("date", act.date(), "today", today));
    }
    noteHorizon(act, publishedThrough, faults);
    List<CalendarDay> days = new ArrayList<>();
    for (Supplier<CalendarDay> entry : entries) {
      days.add(faults.gather("/days/" + days.size(), entry));
    }
    DecreeDays.noteFaults(days, publishedThrough, faults);
    faults.throwIfAny();
    return new Decree(act, days, publishedThrough);
  }

  /** The calendar after this act. */
  public WorkingCalendar applyTo(WorkingCalendar calendar) {
    return calendar.with(days, publishedThrough);
  }

  /**
   * Asks that every day it says otherwise of was put into the calendar by an earlier act.
   *
   * @param standing days of the calendar that it may meet
   */
  public void requireLaterThan(Collection<StandingDay> standing) {
    Faults faults = new Faults();
    for (int i = 0; i < days.size(); i++) {
      CalendarDay day = days.get(i);
      String field = "/days/" + i;
      standing.stream()
          .filter(other -> other.isMetBy(day) && !other.yieldsTo(act.date()))
          .findFirst()
          .ifPresent(
              other -> faults.add(CalendarRule.CALENDAR_DAY_DECREED_LATER, field, facts(other)));
    }
    faults.throwIfAny();
  }

  private static Map<String, Object> facts(StandingDay other) {
    return Map.of("date", other.date(), "number", other.number(), "decreeDate", other.actDate());
  }

  private static void noteHorizon(Act act, LocalDate publishedThrough, Faults faults) {
    LocalDate latest = LocalDate.of(act.date().getYear() + 1, 12, 31);
    if (publishedThrough.isAfter(latest)) {
      faults.add(
          CalendarRule.HORIZON_TOO_FAR,
          "/publishedThrough",
          Map.of("publishedThrough", publishedThrough, "latest", latest));
    }
  }
}
