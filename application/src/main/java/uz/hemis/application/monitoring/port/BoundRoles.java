package uz.hemis.application.monitoring.port;

import java.util.Set;
import uz.hemis.domain.access.Role;

/** Asks which roles the regulation binds (2.1). */
@FunctionalInterface
public interface BoundRoles {

  /**
   * The roles that published duties of the annex or with the code bind.
   *
   * @param annex null for any
   * @param duty null for any
   */
  Set<Role> by(Integer annex, String duty);
}
