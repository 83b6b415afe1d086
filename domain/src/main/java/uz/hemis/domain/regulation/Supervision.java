package uz.hemis.domain.regulation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.RoleCategory;

/**
 * Who stands above whom when a duty is checked, reminded of or missed: the head of department above
 * teachers, the dean above heads and students (3.1.5, 3.1.6), the leadership above all the others
 * (3.1.14).
 */
public final class Supervision {

  private Supervision() {}

  /** The role whose holder is the head of somebody in the role. */
  public static Role headOf(Role role) {
    return switch (role) {
      case TEACHER -> Role.DEPARTMENT_HEAD;
      case DEPARTMENT_HEAD, STUDENT -> Role.DEAN;
      default -> Role.LEADERSHIP;
    };
  }

  /** The roles whose entries the role checks: those right below it and all below these. */
  public static Set<Role> below(Role head) {
    EnumSet<Role> found = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values()).filter(role -> isBelow(role, head)).forEach(found::add);
    return found;
  }

  private static boolean isBelow(Role role, Role head) {
    boolean top = role == Role.LEADERSHIP || role.category() == RoleCategory.OUTSIDE;
    return !top && (headOf(role) == head || isBelow(headOf(role), head));
  }
}
