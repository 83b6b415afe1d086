package uz.hemis.application.access.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.HeldRole;
import uz.hemis.domain.access.Role;

/** The roles that people hold. */
public interface HeldRoles {

  /** The roles in force on the day, the one held longest first. */
  List<HeldRole> list(UUID person, LocalDate day);

  /** The roles in force on the day or later. */
  Set<Role> listFrom(UUID person, LocalDate day);
}
