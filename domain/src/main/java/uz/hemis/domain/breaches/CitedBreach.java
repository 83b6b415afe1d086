package uz.hemis.domain.breaches;

import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;

/**
 * A breach that a proposal rests on.
 *
 * @param role the role that the duty bound
 * @param place the unit of the duty with all units above it
 */
public record CitedBreach(UUID id, Role role, Place place) {

  public CitedBreach {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(place, "place");
  }
}
