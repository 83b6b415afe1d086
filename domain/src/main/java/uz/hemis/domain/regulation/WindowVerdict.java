package uz.hemis.domain.regulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.DueDate;
import uz.hemis.domain.shared.time.Lateness;

/**
 * Whether an entry may still be made, until when, and who could open its window.
 *
 * @param duty the duty that was judged
 * @param event the date from which its term runs
 * @param today the day of the judgement
 * @param state whether entry is possible
 * @param dueDate the last day of the window; null where no term ends
 * @param lateness how late today is, whether or not that locks
 * @param workingDaysLeft working days after today up to the due date; 0 on the last day and later
 * @param workingDaysLate working days after the due date up to today; 0 in time
 * @param grantDays how long a permit granted today may last
 */
public record WindowVerdict(
    Duty duty,
    LocalDate event,
    LocalDate today,
    WindowState state,
    DueDate dueDate,
    Lateness lateness,
    int workingDaysLeft,
    int workingDaysLate,
    GrantDays grantDays) {

  /** Where late entry is asked for. */
  public static final String HOW_TO = "/api/v1/regulation/late-entry-permits";

  public WindowVerdict {
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(today, "today");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(lateness, "lateness");
    Objects.requireNonNull(grantDays, "grantDays");
  }

  /** Whether an entry needs no permit. */
  public boolean isOpen() {
    return state != WindowState.CLOSED && state != WindowState.CLOSED_GROSSLY;
  }

  /** Whether a term runs for the event, open or over. */
  public boolean isBound() {
    return dueDate != null;
  }

  /** The last day as a date; null where no term ends. */
  public LocalDate lastDay() {
    return dueDate == null ? null : dueDate.date();
  }

  /** Who can open the window; nobody has to while it is open. */
  public List<Opener> openedBy() {
    return isOpen() ? List.of() : Opener.of(duty.role(), lateness);
  }

  /** The refusal of an entry that comes too late, with all that its author can do about it. */
  public RuleBroken closed() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("duty", duty.code());
    facts.put("clause", duty.clause());
    facts.put("eventDate", event);
    facts.put("dueDate", lastDay());
    facts.put("today", today);
    facts.put("workingDaysLate", workingDaysLate);
    facts.put("lateByMoreThanThreeMonths", lateness == Lateness.GROSSLY_LATE);
    facts.put("openedBy", openedBy().stream().map(Opener::name).toList());
    facts.put("howTo", HOW_TO);
    facts.put("papers", Arrays.stream(Paper.values()).map(Paper::name).toList());
    return new RuleBroken(RegulationRule.ENTRY_CLOSED, facts);
  }
}
