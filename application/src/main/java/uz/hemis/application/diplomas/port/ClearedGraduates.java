package uz.hemis.application.diplomas.port;

import java.util.UUID;

/** Who owes nothing any more (3.1.14). */
@FunctionalInterface
public interface ClearedGraduates {

  /** Whether the clearance sheet of the study for graduation is complete. */
  boolean isCleared(UUID study);
}
