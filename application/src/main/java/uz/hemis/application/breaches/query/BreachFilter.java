package uz.hemis.application.breaches.query;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.breaches.BreachKind;
import uz.hemis.domain.breaches.BreachState;

/**
 * Which breaches are asked for; null members ask for nothing.
 *
 * @param role the role that the duty bound
 * @param annex number of the annex
 * @param person the responsible person or the head
 * @param unit the unit that the duty belongs to, or one above it
 * @param from the duty was due on this day or later
 * @param to the duty was due on this day or earlier
 * @param disputed whether somebody disputes it
 */
public record BreachFilter(
    BreachState state,
    BreachKind kind,
    Role role,
    Integer annex,
    UUID person,
    UUID unit,
    LocalDate from,
    LocalDate to,
    Boolean disputed) {

  /** Everything. */
  public static BreachFilter any() {
    return new BreachFilter(null, null, null, null, null, null, null, null, null);
  }
}
