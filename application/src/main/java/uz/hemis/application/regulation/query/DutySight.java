package uz.hemis.application.regulation.query;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.Supervision;

/**
 * Which opened duties a person may know of: the leadership, the super administrator and RTTRM all;
 * the others those of their own role and of the roles below it, within their scope; a teacher or
 * student only their own.
 *
 * @param roles the roles whose duties they are
 * @param unit the unit that they lie within; null for the whole institution
 * @param person the person who answers for them; null for anybody
 */
public record DutySight(Set<Role> roles, UUID unit, UUID person) {

  private static final Set<Role> SEE_ALL =
      EnumSet.of(Role.SUPER_ADMINISTRATOR, Role.LEADERSHIP, Role.RTTRM_OPERATOR);

  public DutySight {
    roles = Set.copyOf(roles);
  }

  /** What the actor may know of. */
  public static DutySight of(Actor actor) {
    if (SEE_ALL.contains(actor.role())) {
      return new DutySight(EnumSet.allOf(Role.class), null, null);
    }
    Set<Role> roles = EnumSet.of(actor.role());
    roles.addAll(Supervision.below(actor.role()));
    boolean own = actor.scope().kind() == Scope.Kind.SELF;
    return new DutySight(roles, actor.scope().unit(), own ? actor.person() : null);
  }
}
