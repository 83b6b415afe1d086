package uz.hemis.application.movements.port;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.movements.Grounds;

/** The academic groups into which studies go. */
@FunctionalInterface
public interface KnownGroups {

  /** Those of the groups that exist. */
  Map<UUID, Grounds.Group> list(Collection<UUID> groups);
}
