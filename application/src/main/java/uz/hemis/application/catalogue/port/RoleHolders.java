package uz.hemis.application.catalogue.port;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.Role;

/** Who holds roles. */
@FunctionalInterface
public interface RoleHolders {

  /** The people who hold one of the roles on the day. */
  Set<UUID> list(Set<Role> roles, LocalDate day);
}
