package uz.hemis.application.regulation.query;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.Opener;

/**
 * Which requests for late entry a person may know of: the institution's leadership, RTTRM and the
 * overseer all, a unit of the ministry those of its roles (order, clause 4), an entering role its
 * own, and of these a dean, head or teacher only those asked for in person.
 *
 * @param roles the roles whose duties they are about
 * @param requester the person who asked; null for anybody
 */
public record PermitSight(Set<Role> roles, UUID requester) {

  private static final Set<Role> SEE_ALL =
      EnumSet.of(Role.SUPER_ADMINISTRATOR, Role.LEADERSHIP, Role.RTTRM_OPERATOR, Role.OVERSEER);

  public PermitSight {
    roles = Set.copyOf(roles);
  }

  /** What the actor may know of. */
  public static PermitSight of(Actor actor) {
    if (SEE_ALL.contains(actor.role())) {
      return new PermitSight(EnumSet.allOf(Role.class), null);
    }
    if (actor.role() == Role.MINISTRY_UNIT) {
      return new PermitSight(Opener.rolesOf(actor.unit()), null);
    }
    boolean wholeInstitution = actor.scope().kind() == Scope.Kind.INSTITUTION;
    return new PermitSight(Set.of(actor.role()), wholeInstitution ? null : actor.person());
  }
}
