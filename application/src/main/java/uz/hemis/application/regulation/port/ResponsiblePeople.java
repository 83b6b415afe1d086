package uz.hemis.application.regulation.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.access.Role;

/** Who answers for the duties of a role (2.1: named by internal order). */
public interface ResponsiblePeople {

  /**
   * The holder of the role whose scope covers the units: of several the one with the narrowest
   * scope, then the one who has held it longest.
   *
   * @param units the innermost unit and all above it; empty for the institution as a whole
   */
  Optional<UUID> find(Role role, List<UUID> units, LocalDate on);
}
