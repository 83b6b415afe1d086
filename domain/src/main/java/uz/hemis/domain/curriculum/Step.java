package uz.hemis.domain.curriculum;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody's step at a moment.
 *
 * @param person who took it
 * @param at when
 */
public record Step(UUID person, Instant at) {

  public Step {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(at, "at");
  }
}
