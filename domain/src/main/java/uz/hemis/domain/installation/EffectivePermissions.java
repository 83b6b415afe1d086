package uz.hemis.domain.installation;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;

/**
 * What a role may do in one installation: its permissions, and for the super administrator the
 * configuration of the servers where these are RTTRM's (3.1.1: "if the system is on RTTRM's
 * servers, additionally").
 */
public final class EffectivePermissions {

  private EffectivePermissions() {}

  /** All permissions of the role where the servers stand so. */
  public static Set<Permission> of(Role role, Hosting hosting) {
    EnumSet<Permission> permissions = EnumSet.copyOf(role.permissions());
    if (role == Role.SUPER_ADMINISTRATOR && hosting == Hosting.RTTRM) {
      permissions.add(Permission.SERVER_CONFIGURE);
    }
    return Collections.unmodifiableSet(permissions);
  }

  /** The roles that hold the permission where the servers stand so. */
  public static Set<Role> holding(Permission permission, Hosting hosting) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values())
        .filter(role -> of(role, hosting).contains(permission))
        .forEach(roles::add);
    return Collections.unmodifiableSet(roles);
  }
}
