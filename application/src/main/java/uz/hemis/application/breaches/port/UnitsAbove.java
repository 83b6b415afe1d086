package uz.hemis.application.breaches.port;

import java.util.List;
import java.util.UUID;

/** Where a unit stands in the institution. */
public interface UnitsAbove {

  /**
   * The unit with all units above it, innermost first.
   *
   * @param unit null for the institution as a whole, which has none
   */
  List<UUID> list(UUID unit);
}
