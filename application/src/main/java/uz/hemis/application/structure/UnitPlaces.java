package uz.hemis.application.structure;

import java.util.UUID;
import uz.hemis.domain.access.Place;

/** Where the units of the institution stand in its tree, so that scopes can be held against it. */
public interface UnitPlaces {

  /**
   * The unit with all units above it.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken when there is no such unit
   */
  Place get(UUID unit);
}
