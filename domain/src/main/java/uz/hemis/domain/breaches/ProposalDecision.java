package uz.hemis.domain.breaches;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;

/**
 * How a proposal was decided. It is decided once.
 *
 * @param outcome accepted or declined
 * @param reason why; null when accepted without one
 * @param decider who decided
 * @param at when
 */
public record ProposalDecision(Outcome outcome, String reason, Decider decider, Instant at) {

  /** The two decisions. */
  public enum Outcome {
    ACCEPT,
    DECLINE
  }

  /**
   * Who decided.
   *
   * @param person the human being, another than the one who proposed
   * @param account the account signed in with
   * @param role the active role
   * @param unit the ministry's unit; null for the leadership
   */
  public record Decider(UUID person, UUID account, Role role, MinistryUnit unit) {

    /** The person who acts. */
    static Decider of(Actor actor) {
      return new Decider(actor.person(), actor.account(), actor.role(), actor.unit());
    }
  }

  public ProposalDecision {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(decider, "decider");
    Objects.requireNonNull(at, "at");
  }
}
