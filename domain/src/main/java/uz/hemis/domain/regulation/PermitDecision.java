package uz.hemis.domain.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.Role;

/**
 * The decision about a request for late entry. It is made once.
 *
 * @param outcome granted or refused
 * @param lastDay last day of the permit; null when refused
 * @param reason why; null when granted without one
 * @param decider who decided
 * @param decidedAt when
 * @param facts what it was decided on
 */
public record PermitDecision(
    Ruling.Outcome outcome,
    LocalDate lastDay,
    String reason,
    Decider decider,
    Instant decidedAt,
    DecisionFacts facts) {

  /**
   * Who decided.
   *
   * @param person the human being, another than the one who asked
   * @param account the account signed in with
   * @param role the active role
   */
  public record Decider(UUID person, UUID account, Role role) {}

  public PermitDecision {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(decider, "decider");
    Objects.requireNonNull(decidedAt, "decidedAt");
    Objects.requireNonNull(facts, "facts");
    if ((outcome == Ruling.Outcome.GRANT) != (lastDay != null)) {
      throw new IllegalArgumentException(outcome + " until " + lastDay);
    }
  }

  /** Whether the permit was granted. */
  public boolean isGrant() {
    return outcome == Ruling.Outcome.GRANT;
  }
}
