package uz.hemis.application.structure.port;

import java.time.LocalDate;
import java.util.UUID;

/** Whether a unit is still staffed. */
public interface UnitOccupancy {

  /** Whether anybody holds a position in the unit on the day or later. */
  boolean hasCurrentEmployments(UUID unit, LocalDate on);
}
