package uz.hemis.application.approvals.port;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.approvals.Matter;

/** Who can decide on a matter (4.3). */
@FunctionalInterface
public interface Approvers {

  /**
   * The people who hold one of the matter's roles over its place on the day, and those to whom such
   * a right is delegated.
   */
  Set<UUID> list(Matter matter, LocalDate day);
}
