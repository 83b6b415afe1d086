package uz.hemis.application.clearance.port;

import java.util.UUID;

/** Who lives in the dormitory. */
@FunctionalInterface
public interface Residents {

  /** Whether the student of the card lives in the dormitory. */
  boolean isResident(UUID student);
}
