package uz.hemis.application.students.port;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who studies at present. */
@FunctionalInterface
public interface ActiveStudies {

  /** The persons of these with a study that has not ended. */
  Set<UUID> among(Collection<UUID> persons);
}
