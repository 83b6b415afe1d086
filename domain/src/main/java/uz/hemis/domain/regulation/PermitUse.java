package uz.hemis.domain.regulation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * That the entry was made under a permit.
 *
 * @param person who made it
 * @param at when
 */
public record PermitUse(UUID person, Instant at) {

  public PermitUse {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(at, "at");
  }
}
