package uz.hemis.domain.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * A role that a person holds today through an assignment (1.3, 2.1).
 *
 * @param assignment the assignment
 * @param role the role
 * @param scope how far it reaches
 * @param unit the ministry's unit, for {@link Role#MINISTRY_UNIT} only, otherwise null
 * @param from first day of the assignment
 */
public record HeldRole(UUID assignment, Role role, Scope scope, MinistryUnit unit, LocalDate from) {

  /** The one held longest comes first; it is the one that a sign-in starts in. */
  public static final Comparator<HeldRole> LONGEST_FIRST =
      Comparator.comparing(HeldRole::from).thenComparing(HeldRole::assignment);

  public HeldRole {
    Objects.requireNonNull(assignment, "assignment");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(from, "from");
  }
}
