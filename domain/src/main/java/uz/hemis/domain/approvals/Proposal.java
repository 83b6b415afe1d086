package uz.hemis.domain.approvals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * An entry that takes effect only when a responsible person who did not enter it approves (4.3). It
 * ends once: decided, withdrawn or void; it is never changed nor deleted.
 */
public final class Proposal {

  private final UUID id;
  private final long version;
  private final Matter matter;
  private final Payload payload;
  private final Actor proposer;
  private final Instant proposedAt;
  private Outcome outcome;

  /**
   * The proposal as it was kept.
   *
   * @param proposer without session
   * @param outcome null while it waits
   */
  public Proposal(
      UUID id,
      long version,
      Matter matter,
      Payload payload,
      Actor proposer,
      Instant proposedAt,
      Outcome outcome) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.matter = Objects.requireNonNull(matter, "matter");
    this.payload = Objects.requireNonNull(payload, "payload");
    this.proposer = Objects.requireNonNull(proposer, "proposer");
    this.proposedAt = Objects.requireNonNull(proposedAt, "proposedAt");
    this.outcome = outcome;
  }

  /**
   * A new proposal.
   *
   * @param matter each of its approvers holds the right to decide
   */
  public static Proposal propose(
      UUID id, Matter matter, String payload, Actor proposer, Instant at) {
    matter.requireApproversWithRight();
    return new Proposal(id, 0, matter, Payload.of(payload), sessionless(proposer), at, null);
  }

  /** Makes way for a newer proposal of the same matter. */
  public void supersede(UUID newer, Instant at) {
    requireOpen();
    outcome = new Outcome.Voided(at, newer);
  }

  /**
   * Takes the proposal back.
   *
   * @throws RuleBroken {@link ApprovalRule#PROPOSAL_OF_ANOTHER} or {@link
   *     ApprovalRule#PROPOSAL_DECIDED}
   */
  public void withdraw(Actor actor, Instant at) {
    if (!isOwnOf(actor)) {
      throw new RuleBroken(ApprovalRule.PROPOSAL_OF_ANOTHER);
    }
    requireOpen();
    outcome = new Outcome.Withdrawn(at);
  }

  /**
   * Ends because what it proposed was taken back where it was made.
   *
   * @throws RuleBroken {@link ApprovalRule#PROPOSAL_DECIDED}
   */
  public void takeBack(Instant at) {
    requireOpen();
    outcome = new Outcome.Withdrawn(at);
  }

  /**
   * Asks whether the ruling may be made by this right; nothing changes.
   *
   * @throws RuleBroken whatever stands in the way: the same person, the wrong role, an earlier end,
   *     an altered payload, another payload than the decider saw, a refusal without reason
   */
  public void requireDecidable(Ruling ruling, Authority authority) {
    if (authority.involves(proposer.person())) {
      throw new RuleBroken(ApprovalRule.OWN_PROPOSAL);
    }
    if (!authority.reaches(matter)) {
      throw new RuleBroken(
          ApprovalRule.NOT_AN_APPROVER,
          Map.of("roles", matter.approvers().stream().map(Enum::name).toList()));
    }
    requireOpen();
    if (!payload.isIntact()) {
      throw new RuleBroken(ApprovalRule.PROPOSAL_ALTERED);
    }
    if (!payload.hash().equals(ruling.hash())) {
      throw new RuleBroken(ApprovalRule.PROPOSAL_CHANGED, "/hash", Map.of());
    }
    ruling.requireReason();
  }

  /**
   * Decides.
   *
   * @param result what came into being by an approval; null for a refusal
   * @throws RuleBroken as {@link #requireDecidable}
   */
  public void decide(Ruling ruling, Authority authority, Instant at, UUID result) {
    requireDecidable(ruling, authority);
    outcome =
        new Outcome.Decided(
            new Decision(
                ruling.verdict(),
                ruling.reason(),
                Decision.Decider.of(authority),
                at,
                result,
                facts(authority, at)));
  }

  /** Whether the same human being proposed it, whatever the account or role. */
  public boolean isOwnOf(Actor actor) {
    return actor.isSamePersonAs(proposer.person());
  }

  /** How far it has come. */
  public ProposalState state() {
    return outcome == null ? ProposalState.PROPOSED : outcome.state();
  }

  private void requireOpen() {
    if (outcome != null) {
      throw new RuleBroken(
          ApprovalRule.PROPOSAL_DECIDED, Map.of("state", state().name(), "at", outcome.at()));
    }
  }

  private DecisionFacts facts(Authority authority, Instant at) {
    return new DecisionFacts(
        List.of(ApprovalRule.OWN_PROPOSAL.clause()),
        matter.kind(),
        matter.subject(),
        matter.reference(),
        payload.hash().value(),
        matter.approvers(),
        proposer.person(),
        Tashkent.dateOf(at),
        authority.actor().role(),
        authority.actor().scope(),
        authority.actor().unit(),
        authority.delegation().map(DecisionFacts.Delegated::of).orElse(null));
  }

  private static Actor sessionless(Actor actor) {
    return new Actor(
        actor.person(),
        actor.account(),
        null,
        actor.assignment(),
        actor.role(),
        actor.scope(),
        actor.unit());
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes; two writers never build on the same one. */
  public long version() {
    return version;
  }

  public Matter matter() {
    return matter;
  }

  public Payload payload() {
    return payload;
  }

  /** Who proposed, in which role; without session. */
  public Actor proposer() {
    return proposer;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  /** The end; empty while it waits. */
  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }
}
