package uz.hemis.domain.access;

import java.util.List;
import java.util.UUID;

/**
 * Where a thing belongs, so that a scope can be held against it.
 *
 * @param units the unit of the thing and all units above it, innermost first; empty for a thing of
 *     the institution as a whole
 * @param owner the person whom the thing is about; null if it is about none
 */
public record Place(List<UUID> units, UUID owner) {

  public Place {
    units = List.copyOf(units);
  }

  /** A thing of the institution as a whole. */
  public static Place institution() {
    return new Place(List.of(), null);
  }

  /** A thing of a unit, given with the units above it. */
  public static Place of(List<UUID> units) {
    return new Place(units, null);
  }
}
