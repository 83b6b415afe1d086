package uz.hemis.domain.assignments;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * When something was done, and by which human being.
 *
 * @param by the person; null for what the system does when it is set up
 */
public record Stamp(Instant at, UUID by) {

  public Stamp {
    Objects.requireNonNull(at, "at");
  }
}
