package uz.hemis.domain.regulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges windows on one day by everything in force (order, clause 5; 7.1): picks the version of the
 * regulation by the date of the event and lets {@link WindowPolicy} judge by its row.
 *
 * @param rules what is in force
 * @param policy the arithmetic of terms
 * @param today the day of the judgement
 */
public record WindowJudge(Rulebook rules, WindowPolicy policy, LocalDate today) {

  public WindowJudge {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(today, "today");
  }

  /** The last day for whose events terms are counted. */
  public LocalDate horizon() {
    return WindowPolicy.horizon(today);
  }

  /** The window of a duty for an event. */
  public WindowVerdict judge(String duty, LocalDate event) {
    return judge(rules.get(duty, event), event);
  }

  /** The window of a row for an event; open where the row does not bind it. */
  public WindowVerdict judge(Duty duty, LocalDate event) {
    return rules.binds(duty, event)
        ? policy.judge(duty, rules.promisesOf(duty.code()), event, today)
        : policy.notBound(duty, event, today);
  }

  /**
   * The window of an opened duty: as its version judges the event, and never before the due date
   * that people were told.
   */
  public WindowVerdict judge(DutyInstance instance) {
    LocalDate event = instance.object().eventDate();
    Duty duty = rules.get(instance.duty().code(), event);
    DueDatePromises told = new DueDatePromises(Map.of(event, instance.dueDate()));
    return policy.judge(duty, told, event, today);
  }

  /**
   * The earliest date of an event whose entry is open today; empty where no date is too early,
   * because the duty locks nothing.
   */
  public Optional<LocalDate> earliestOpen(String duty) {
    if (!rules.get(duty, today).locks()) {
      return Optional.empty();
    }
    LocalDate event = today;
    while (!judge(duty, event).isOpen()) {
      event = event.plusDays(1);
    }
    while (judge(duty, event.minusDays(1)).state() == WindowState.OPEN) {
      event = event.minusDays(1);
    }
    return Optional.of(event);
  }
}
