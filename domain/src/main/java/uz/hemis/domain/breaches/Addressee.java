package uz.hemis.domain.breaches;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Opener;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * To whom a measure is proposed: within the institution (3.1.4, 3.1.6), or to the ministry (order,
 * clause 5).
 */
public enum Addressee {
  /** The institution's leadership. */
  LEADERSHIP,
  /** The leadership of the ministry, through the units that answer for the role. */
  MINISTRY;

  /**
   * To whom the role proposes.
   *
   * @throws RuleBroken {@link BreachRule#PROPOSER_UNFIT} when it proposes to nobody
   */
  static Addressee of(Role proposer) {
    return switch (proposer) {
      case ACADEMIC_DEPARTMENT, DEPARTMENT_HEAD -> LEADERSHIP;
      case RTTRM_OPERATOR -> MINISTRY;
      default -> throw new RuleBroken(BreachRule.PROPOSER_UNFIT, Map.of("role", proposer.name()));
    };
  }

  /**
   * The units of the ministry that answer for all the roles; none for the institution.
   *
   * @throws RuleBroken {@link BreachRule#PROPOSAL_OF_SEVERAL_UNITS} when no unit does
   */
  Set<MinistryUnit> unitsFor(Set<Role> roles) {
    EnumSet<MinistryUnit> units = EnumSet.noneOf(MinistryUnit.class);
    if (this == LEADERSHIP) {
      return units;
    }
    units.addAll(EnumSet.allOf(MinistryUnit.class));
    roles.forEach(role -> units.retainAll(Opener.unitsFor(role)));
    if (units.isEmpty()) {
      throw new RuleBroken(
          BreachRule.PROPOSAL_OF_SEVERAL_UNITS,
          "/breaches",
          Map.of("dutyRoles", roles.stream().map(Role::name).sorted().toList()));
    }
    return units;
  }
}
