package uz.hemis.application.structure.query;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.structure.UnitType;

/**
 * Which units are asked for; null members do not restrict, but for the day.
 *
 * @param asOf the day for which the tree is drawn; units opened later are not in it
 * @param type their kind
 * @param parent the unit directly above
 * @param open whether they were open on that day, or closed before
 * @param namePrefix how a name begins, in any language and case
 */
public record UnitFilter(
    LocalDate asOf, UnitType type, UUID parent, Boolean open, String namePrefix) {

  /** The same units, as of the day when none was given. */
  public UnitFilter asOfIfAbsent(LocalDate day) {
    return asOf == null ? new UnitFilter(day, type, parent, open, namePrefix) : this;
  }
}
