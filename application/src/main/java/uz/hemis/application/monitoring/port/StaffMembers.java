package uz.hemis.application.monitoring.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.Role;

/** Asks who belongs to the staff. */
@FunctionalInterface
public interface StaffMembers {

  /** Those of the people who hold one of the roles on the day. */
  Set<UUID> among(Collection<UUID> people, Set<Role> roles, LocalDate day);
}
