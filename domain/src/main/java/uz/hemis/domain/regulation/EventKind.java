package uz.hemis.domain.regulation;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * A kind of event that can start the term of a duty or fulfil one (2.1).
 *
 * @param code stable name, such as {@code HIRE}
 * @param origin how events of the kind become known
 * @param proposable whether such an entry can be proposed and take effect when another person
 *     approves it (4.3)
 * @param recordedBy the roles that record one by hand; empty unless {@link Origin#REPORTED}
 * @param name what people read
 */
public record EventKind(
    String code, Origin origin, boolean proposable, Set<Role> recordedBy, Text name) {

  /** How events of a kind become known to the system. */
  public enum Origin {
    /** An area of the system raises them with its own entries. */
    SYSTEM,
    /** They are dates of the academic calendar. */
    CALENDAR,
    /** A responsible role records them by hand. */
    REPORTED
  }

  public EventKind {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(name, "name");
    recordedBy = Set.copyOf(recordedBy);
    if ((origin == Origin.REPORTED) == recordedBy.isEmpty()) {
      throw new IllegalArgumentException(code + " is " + origin + " by " + recordedBy);
    }
    if (origin != Origin.SYSTEM && proposable != (origin == Origin.REPORTED)) {
      throw new IllegalArgumentException(code + " is " + origin + ", proposable: " + proposable);
    }
  }

  /** A kind whose events the roles record by hand. */
  public static EventKind reported(String code, Set<Role> recordedBy, Text name) {
    return new EventKind(code, Origin.REPORTED, true, recordedBy, name);
  }

  /**
   * Events of the kind are recorded by hand, by its roles or the super administrator (3.1.1).
   *
   * @throws RuleBroken {@link RegulationRule#EVENT_NOT_REPORTED}, {@link
   *     RegulationRule#EVENT_OF_ANOTHER_ROLE}
   */
  public void requireRecordedBy(Role role) {
    if (origin != Origin.REPORTED) {
      throw new RuleBroken(
          RegulationRule.EVENT_NOT_REPORTED,
          "/event",
          Map.of("event", code, "origin", origin.name()));
    }
    if (!recordedBy.contains(role) && role != Role.SUPER_ADMINISTRATOR) {
      throw new RuleBroken(
          RegulationRule.EVENT_OF_ANOTHER_ROLE,
          "/event",
          Map.of("event", code, "roles", recordedBy.stream().map(Role::name).sorted().toList()));
    }
  }
}
