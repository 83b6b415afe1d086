package uz.hemis.domain.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uz.hemis.domain.calendar.DueDateRevision;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.DueDate;
import uz.hemis.domain.shared.time.Lateness;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.shared.time.WorkingCalendar;

/**
 * The one judge of whether data may still be entered (order, clause 5): O-5.5, O-5.7, R-7.1.
 *
 * @param calendar the production calendar in force
 * @param week the working week that the institution keeps
 */
public record WindowPolicy(WorkingCalendar calendar, WeekType week) {

  private static final int YEARS_AHEAD = 5;

  /**
   * Judges the window of a duty for an event.
   *
   * @param promises the due dates of the duty that may not be taken back
   * @throws RuleBroken {@link RegulationRule#EVENT_TOO_FAR_AHEAD} for dates that no calendar is
   *     made for
   */
  public WindowVerdict judge(
      Duty duty, DueDatePromises promises, LocalDate event, LocalDate today) {
    if (event.isAfter(horizon(today))) {
      throw new RuleBroken(
          RegulationRule.EVENT_TOO_FAR_AHEAD, Map.of("eventDate", event, "latest", horizon(today)));
    }
    if (duty.regulation().beganAfter(event)) {
      return notBound(duty, event, today);
    }
    return duty.term()
        .dueDate(event, calendar, week)
        .map(
            computed ->
                revised(computed, promises.latestFor(event, duty.regulation().inForceFrom())))
        .map(due -> bound(duty, event, today, due))
        .orElseGet(() -> unbound(duty, event, today, WindowState.OPEN));
  }

  /** The last day for whose events terms are counted. */
  static LocalDate horizon(LocalDate today) {
    return today.plusYears(YEARS_AHEAD);
  }

  /** The verdict on an event that the duty does not bind: entry is open and no term runs. */
  WindowVerdict notBound(Duty duty, LocalDate event, LocalDate today) {
    boolean before = duty.regulation().beganAfter(event);
    return unbound(
        duty, event, today, before ? WindowState.BEFORE_REGULATION : WindowState.NOT_BOUND);
  }

  private static DueDate revised(DueDate computed, Optional<LocalDate> promised) {
    return promised
        .map(date -> new DueDate(date, false, List.of()))
        .map(before -> new DueDateRevision(before, computed).result())
        .orElse(computed);
  }

  private WindowVerdict bound(Duty duty, LocalDate event, LocalDate today, DueDate due) {
    Lateness lateness = Lateness.of(due.date(), today);
    return new WindowVerdict(
        duty,
        event,
        today,
        state(duty.enforcement(), lateness),
        due,
        lateness,
        calendar.workingDaysBetween(today, due.date(), week),
        Lateness.workingDaysLate(due.date(), today, calendar, week),
        grantDays(duty, today));
  }

  private WindowVerdict unbound(Duty duty, LocalDate event, LocalDate today, WindowState state) {
    return new WindowVerdict(
        duty, event, today, state, null, Lateness.ON_TIME, 0, 0, grantDays(duty, today));
  }

  private static WindowState state(Enforcement enforcement, Lateness lateness) {
    if (enforcement == Enforcement.SOFT) {
      return WindowState.OPEN;
    }
    return switch (lateness) {
      case ON_TIME -> WindowState.OPEN;
      case LATE -> WindowState.CLOSED;
      case GROSSLY_LATE -> WindowState.CLOSED_GROSSLY;
    };
  }

  private GrantDays grantDays(Duty duty, LocalDate today) {
    GrantTerm grant = duty.regulation().grant();
    LocalDate latest = today.plusDays(grant.maxDays());
    LocalDate byDefault = calendar.dueAfter(today, grant.defaultWorkingDays(), week).date();
    return new GrantDays(today, byDefault.isAfter(latest) ? latest : byDefault, latest);
  }
}
