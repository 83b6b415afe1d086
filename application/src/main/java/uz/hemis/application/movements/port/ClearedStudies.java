package uz.hemis.application.movements.port;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who is cleared for graduation (3.1.14). */
@FunctionalInterface
public interface ClearedStudies {

  /** Those of the studies whose clearance sheet for graduation is complete. */
  Set<UUID> list(Collection<UUID> studies);
}
