package uz.hemis.domain.monitoring;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Opener;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * What somebody sees on the boards (order, clauses 4 and 7): a unit of the ministry the roles that
 * it answers for, all others every role; people only who works in the institution.
 *
 * @param roles the roles whose duties are counted
 * @param unit the unit of the ministry; null for everybody else
 * @param people whether the board of persons is shown
 */
public record BoardSight(Set<Role> roles, MinistryUnit unit, boolean people) {

  private static final Set<Role> WITHOUT_PEOPLE =
      EnumSet.of(Role.MINISTRY_UNIT, Role.OVERSEER, Role.RTTRM_OPERATOR);

  public BoardSight {
    roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
  }

  /** What the actor sees. */
  public static BoardSight of(Actor actor) {
    Set<Role> roles = actor.unit() == null ? EnumSet.allOf(Role.class) : rolesOf(actor.unit());
    return new BoardSight(roles, actor.unit(), !WITHOUT_PEOPLE.contains(actor.role()));
  }

  /** Whether some roles are out of sight. */
  public boolean isPartial() {
    return roles.size() < Role.values().length;
  }

  /**
   * Of the roles that are asked for at least one is in sight.
   *
   * @throws RuleBroken {@link MonitoringRule#BOARD_OF_ANOTHER_UNIT} naming the units that see them
   */
  public void requireAny(Set<Role> asked) {
    if (!asked.isEmpty() && Collections.disjoint(roles, asked)) {
      List<String> units =
          asked.stream()
              .flatMap(role -> Opener.unitsFor(role).stream())
              .distinct()
              .sorted()
              .map(MinistryUnit::name)
              .toList();
      throw new RuleBroken(
          MonitoringRule.BOARD_OF_ANOTHER_UNIT, Map.of("unit", unit.name(), "units", units));
    }
  }

  /**
   * @throws RuleBroken {@link MonitoringRule#BOARD_OF_PERSONS} outside the institution
   */
  public void requirePeople() {
    if (!people) {
      throw new RuleBroken(MonitoringRule.BOARD_OF_PERSONS);
    }
  }

  private static Set<Role> rolesOf(MinistryUnit unit) {
    EnumSet<Role> found = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values())
        .filter(role -> Opener.unitsFor(role).contains(unit))
        .forEach(found::add);
    return found;
  }
}
