package uz.hemis.domain.approvals;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.time.Period;

/**
 * An assignment as far as approvals ask about it: whose it is and whether it stands (2.1).
 *
 * @param unit the ministry's unit, for its role only, otherwise null
 */
public record HeldAssignment(
    UUID id,
    UUID person,
    Role role,
    Scope scope,
    MinistryUnit unit,
    Period period,
    boolean revoked) {

  public HeldAssignment {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(period, "period");
  }

  /** Whether the role is held on the day. */
  public boolean standsOn(LocalDate day) {
    return !revoked && period.contains(day);
  }
}
