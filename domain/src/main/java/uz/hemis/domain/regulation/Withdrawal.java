package uz.hemis.domain.regulation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * That who asked for late entry took the request, or the unused rest of the permit, back.
 *
 * @param person who withdrew it
 * @param reason why; null without one
 * @param at when
 */
public record Withdrawal(UUID person, String reason, Instant at) {

  public Withdrawal {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(at, "at");
  }
}
