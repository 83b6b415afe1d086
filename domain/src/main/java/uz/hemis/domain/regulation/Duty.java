package uz.hemis.domain.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Term;

/**
 * A row of the regulation's annexes: which role enters what, and how long after the event.
 *
 * @param code stable name, such as {@code PERSONNEL_EVENT}
 * @param annex number of the annex, 1 to 13
 * @param process number of the process (jarayon) within the annex, from 1
 * @param role the role that the duty binds
 * @param triggers the kinds of events that start the term, such as {@code HIRE}
 * @param term how long the entry stays open
 * @param startsFrom the date from which the term runs
 * @param enforcement whether the end of the term locks
 * @param basis what the row rests on
 */
public record Duty(
    String code,
    int annex,
    int process,
    Role role,
    Set<String> triggers,
    Term term,
    TermStart startsFrom,
    Enforcement enforcement,
    Basis basis) {

  /**
   * What a duty rests on.
   *
   * @param clause clause of the regulation, such as {@code 3.1.3}
   * @param source whether the text states it
   * @param regulation the version that the row belongs to
   */
  public record Basis(String clause, DutySource source, RegulationVersion regulation) {

    public Basis {
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(regulation, "regulation");
    }
  }

  public Duty {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(startsFrom, "startsFrom");
    Objects.requireNonNull(enforcement, "enforcement");
    Objects.requireNonNull(basis, "basis");
    triggers = Set.copyOf(triggers);
    if (annex < 1 || annex > 13 || process < 1 || triggers.isEmpty()) {
      throw new IllegalArgumentException(code + ": annex " + annex + ", process " + process);
    }
  }

  /** The clause that states the duty. */
  public String clause() {
    return basis.clause();
  }

  /** The version of the regulation that the row belongs to. */
  public RegulationVersion regulation() {
    return basis.regulation();
  }

  /**
   * The row in force on the day of the event; for an event before every version the oldest row,
   * which does not bind it (7.1).
   *
   * @param versions the rows with one code, one per version; at least one
   */
  public static Duty bindingOn(LocalDate event, List<Duty> versions) {
    Comparator<Duty> byAge = Comparator.comparing(duty -> duty.regulation().inForceFrom());
    return versions.stream()
        .filter(duty -> !duty.regulation().beganAfter(event))
        .max(byAge)
        .orElseGet(() -> versions.stream().min(byAge).orElseThrow());
  }

  /**
   * Late entry is asked for by the role that the duty binds, or by the super administrator, who has
   * every right within the institution (3.1.1).
   *
   * @throws RuleBroken {@link RegulationRule#DUTY_OF_ANOTHER_ROLE}
   */
  public void requireEnteredBy(Role actor) {
    if (actor != role && actor != Role.SUPER_ADMINISTRATOR) {
      throw new RuleBroken(
          RegulationRule.DUTY_OF_ANOTHER_ROLE,
          Map.of(
              "duty", code,
              "role", actor.name(),
              "roles", List.of(role.name(), Role.SUPER_ADMINISTRATOR.name())));
    }
  }
}
