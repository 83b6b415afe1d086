package uz.hemis.domain.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * The four classes of users of clause 1.2, of which every account has exactly one, and the outside
 * persons whom clause 2.2 and the order let act in an installation. The class bounds the roles that
 * its accounts act in; deans, heads and other staff who also teach are responsible staff.
 */
public enum UserClass {
  ADMINISTRATOR(EnumSet.of(Role.SUPER_ADMINISTRATOR)),
  RESPONSIBLE_STAFF(
      EnumSet.complementOf(
          EnumSet.of(
              Role.SUPER_ADMINISTRATOR,
              Role.STUDENT,
              Role.RTTRM_OPERATOR,
              Role.MINISTRY_UNIT,
              Role.OVERSEER))),
  TEACHER(EnumSet.of(Role.TEACHER)),
  STUDENT(EnumSet.of(Role.STUDENT)),
  OUTSIDE_OFFICIAL(EnumSet.of(Role.RTTRM_OPERATOR, Role.MINISTRY_UNIT, Role.OVERSEER));

  private final Set<Role> roles;

  UserClass(Set<Role> roles) {
    this.roles = Collections.unmodifiableSet(roles);
  }

  /** The roles that an account of the class may act in. */
  public Set<Role> roles() {
    return roles;
  }

  /** Whether an account of the class may act in the role. */
  public boolean mayActIn(Role role) {
    return roles.contains(role);
  }

  /**
   * Holds a role against the accounts that a person has already; without any, the account that
   * comes later is held against the role.
   *
   * @throws RuleBroken {@link AccessRule#USER_CLASS_UNFIT} when none of the accounts fits
   */
  public static void requireFit(Set<UserClass> accounts, Role role) {
    if (!accounts.isEmpty() && accounts.stream().noneMatch(each -> each.mayActIn(role))) {
      throw new RuleBroken(
          AccessRule.USER_CLASS_UNFIT,
          "/role",
          Map.of("role", role.name(), "classes", accounts.stream().map(UserClass::name).toList()));
    }
  }
}
