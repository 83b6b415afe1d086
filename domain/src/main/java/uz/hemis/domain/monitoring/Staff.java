package uz.hemis.domain.monitoring;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.RoleCategory;

/**
 * Whose use of the system the HR department watches (3.1.3): staff, neither students nor others.
 */
public final class Staff {

  /** The roles of the institution's staff. */
  public static final Set<Role> ROLES = roles();

  private Staff() {}

  private static Set<Role> roles() {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values())
        .filter(role -> role != Role.STUDENT && role.category() != RoleCategory.OUTSIDE)
        .forEach(roles::add);
    return Collections.unmodifiableSet(roles);
  }
}
