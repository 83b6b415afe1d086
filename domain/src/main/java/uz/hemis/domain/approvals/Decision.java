package uz.hemis.domain.approvals;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.Role;

/**
 * The decision on a proposal (4.3). It is made once.
 *
 * @param reason null when approved without one
 * @param at when
 * @param result what came into being; null when refused
 * @param facts what it was decided on
 */
public record Decision(
    Verdict verdict, String reason, Decider decider, Instant at, UUID result, DecisionFacts facts) {

  /**
   * Who decided.
   *
   * @param person the human being, another than the one who proposed
   * @param account the account signed in with
   * @param assignment the assignment that gives the right, own or delegated
   * @param role its role
   * @param delegation null for the own role
   * @param delegator the absent person; null for the own role
   */
  public record Decider(
      UUID person, UUID account, UUID assignment, Role role, UUID delegation, UUID delegator) {

    static Decider of(Authority authority) {
      return new Decider(
          authority.actor().person(),
          authority.actor().account(),
          authority.actor().assignment(),
          authority.actor().role(),
          authority.delegation().map(Delegation::id).orElse(null),
          authority.delegation().map(delegation -> delegation.terms().delegator()).orElse(null));
    }
  }

  public Decision {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(decider, "decider");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(facts, "facts");
    if ((verdict == Verdict.APPROVE) != (result != null)) {
      throw new IllegalArgumentException(verdict + " with result " + result);
    }
  }
}
