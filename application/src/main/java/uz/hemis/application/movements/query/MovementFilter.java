package uz.hemis.application.movements.query;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.students.MovementKind;

/**
 * Which orders are asked for; null members ask for nothing.
 *
 * @param study only orders that name it
 * @param faculty only orders on its studies
 * @param from dated on this day or later
 * @param to dated on this day or earlier
 */
public record MovementFilter(
    MovementKind kind, UUID study, UUID faculty, LocalDate from, LocalDate to) {

  /** Everything. */
  public static MovementFilter any() {
    return new MovementFilter(null, null, null, null, null);
  }
}
