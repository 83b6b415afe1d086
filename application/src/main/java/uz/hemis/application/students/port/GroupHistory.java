package uz.hemis.application.students.port;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Who was in which group, from when to when, by whose deed. */
@FunctionalInterface
public interface GroupHistory {

  /**
   * Follows the groups that the studies are in now; where nothing changed, nothing is written.
   *
   * @param by whose deed it was
   */
  void follow(Collection<UUID> studies, UUID by, Instant at);
}
