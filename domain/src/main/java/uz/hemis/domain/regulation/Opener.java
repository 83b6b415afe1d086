package uz.hemis.domain.regulation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.time.Lateness;

/**
 * Who can open a closed window (order, clause 5).
 *
 * @param role the role that decides
 * @param unit the unit of the ministry; null for RTTRM
 */
public record Opener(Role role, MinistryUnit unit) {

  /** The unit's name, or the role's where no unit is named. */
  public String name() {
    return unit == null ? role.name() : unit.name();
  }

  /** Who decides about an entry of the role with this lateness; nobody while it is on time. */
  public static List<Opener> of(Role role, Lateness lateness) {
    return switch (lateness) {
      case ON_TIME -> List.of();
      case LATE -> List.of(new Opener(Role.RTTRM_OPERATOR, null));
      case GROSSLY_LATE ->
          unitsFor(role).stream().map(unit -> new Opener(Role.MINISTRY_UNIT, unit)).toList();
    };
  }

  /**
   * The units that decide for the role: those of annex 2; where it names none, the ICT unit, whom
   * clause 5 charges with the restriction.
   */
  public static Set<MinistryUnit> unitsFor(Role role) {
    Set<MinistryUnit> named = MinistryUnit.responsibleFor(role);
    return named.isEmpty() ? Set.of(MinistryUnit.ICT_AND_DIGITALISATION) : named;
  }

  /** The roles that the unit decides for: those of which it is one of the {@link #unitsFor}. */
  public static Set<Role> rolesOf(MinistryUnit unit) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values()).filter(role -> unitsFor(role).contains(unit)).forEach(roles::add);
    return roles;
  }
}
