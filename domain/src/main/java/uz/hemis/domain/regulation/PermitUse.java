package uz.hemis.domain.regulation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * That one of the entries was made under a permit.
 *
 * @param item number of the entry within the request, from 0
 * @param person who made it
 * @param at when
 */
public record PermitUse(int item, UUID person, Instant at) {

  public PermitUse {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(at, "at");
  }
}
