package uz.hemis.application.breaches.query;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Opener;
import uz.hemis.domain.regulation.Supervision;

/**
 * Which breaches a person may know of, besides the own ones: the leadership, the super
 * administrator, RTTRM and the overseer all; a unit of the ministry those of its roles (order,
 * clause 4); the academic department those of teachers and its own; deans and heads those of their
 * role and the roles below it, within their scope.
 *
 * @param roles the roles whose duties were broken
 * @param unit the unit that they lie within; null for the whole institution
 * @param person who looks
 * @param showsPersons whether names and persons are shown; not to the ministry's units and overseer
 */
public record BreachSight(Set<Role> roles, UUID unit, UUID person, boolean showsPersons) {

  public BreachSight {
    roles = Set.copyOf(roles);
  }

  /** What the actor may know of. */
  public static BreachSight of(Actor actor) {
    return new BreachSight(
        rolesOf(actor),
        actor.scope().unit(),
        actor.person(),
        actor.role() != Role.MINISTRY_UNIT && actor.role() != Role.OVERSEER);
  }

  private static Set<Role> rolesOf(Actor actor) {
    return switch (actor.role()) {
      case LEADERSHIP, SUPER_ADMINISTRATOR, RTTRM_OPERATOR, OVERSEER -> EnumSet.allOf(Role.class);
      case MINISTRY_UNIT -> Opener.rolesOf(actor.unit());
      case ACADEMIC_DEPARTMENT -> EnumSet.of(Role.TEACHER, Role.ACADEMIC_DEPARTMENT);
      case DEAN, DEPARTMENT_HEAD -> ownAndBelow(actor.role());
      default -> EnumSet.noneOf(Role.class);
    };
  }

  private static Set<Role> ownAndBelow(Role role) {
    Set<Role> roles = EnumSet.of(role);
    roles.addAll(Supervision.below(role));
    return roles;
  }
}
