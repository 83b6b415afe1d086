package uz.hemis.domain.assignments;

import java.util.Objects;
import java.util.UUID;

/** RTTRM's decision on a {@link SuperAdministratorRequest} (2.2). */
public sealed interface RequestDecision {

  /** When, and by whom. */
  Stamp stamp();

  /**
   * The candidate was bound.
   *
   * @param assignment the role that the candidate holds by it
   */
  record Accepted(Stamp stamp, UUID assignment) implements RequestDecision {

    public Accepted {
      Objects.requireNonNull(assignment, "assignment");
    }
  }

  /** The candidate was not bound. */
  record Refused(Stamp stamp, String reason) implements RequestDecision {

    public Refused {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
