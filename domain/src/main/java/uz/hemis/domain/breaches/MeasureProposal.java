package uz.hemis.domain.breaches;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * A proposal for a measure, resting on breaches (order, clause 5: O-5.4; 3.1.4, 3.1.6): by the
 * academic department about teachers, by a head about the staff of the department, by RTTRM to the
 * leadership of the ministry. Decided once, by another person.
 */
public final class MeasureProposal {

  /** The most breaches that one proposal cites. */
  public static final int MAX_BREACHES = 50;

  /** The longest text. */
  public static final int MAX_TEXT = 4000;

  private final UUID id;
  private final long version;
  private final Content content;
  private final Proposer proposer;
  private final Instant proposedAt;
  private ProposalDecision decision;

  /**
   * What is proposed.
   *
   * @param addressee to whom
   * @param units the units of the ministry that may decide; empty for the leadership
   * @param breaches those that it rests on, 1 to {@value #MAX_BREACHES}
   * @param text what is proposed, 1 to {@value #MAX_TEXT} signs
   */
  public record Content(
      Addressee addressee, Set<MinistryUnit> units, Set<UUID> breaches, String text) {

    public Content {
      Objects.requireNonNull(addressee, "addressee");
      units = Set.copyOf(units);
      breaches = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(breaches));
      if (breaches.isEmpty() || breaches.size() > MAX_BREACHES) {
        throw new IllegalArgumentException(breaches.size() + " breaches");
      }
      if (text.isBlank() || text.length() > MAX_TEXT) {
        throw new IllegalArgumentException("text of " + text.length() + " signs");
      }
    }
  }

  /**
   * Who proposed.
   *
   * @param person the human being, on whom the four-eyes rule rests
   * @param account the account signed in with
   * @param role the active role
   */
  public record Proposer(UUID person, UUID account, Role role) {}

  /**
   * @param decision null while undecided
   */
  public MeasureProposal(
      UUID id,
      long version,
      Content content,
      Proposer proposer,
      Instant proposedAt,
      ProposalDecision decision) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.content = Objects.requireNonNull(content, "content");
    this.proposer = Objects.requireNonNull(proposer, "proposer");
    this.proposedAt = Objects.requireNonNull(proposedAt, "proposedAt");
    this.decision = decision;
  }

  /**
   * A new proposal.
   *
   * @throws RuleBroken when the role proposes nothing, no breach is cited, or one that the actor
   *     may not propose about
   */
  public static MeasureProposal proposed(
      UUID id, List<CitedBreach> cited, String text, Actor actor, Instant at) {
    Addressee addressee = Addressee.of(actor.role());
    if (cited.isEmpty()) {
      throw new RuleBroken(BreachRule.PROPOSAL_WITHOUT_BREACH, "/breaches", Map.of());
    }
    if (addressee == Addressee.LEADERSHIP) {
      requireOwnTeachers(cited, actor);
    }
    Set<Role> roles =
        cited.stream()
            .map(CitedBreach::role)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    Set<UUID> breaches =
        cited.stream().map(CitedBreach::id).collect(Collectors.toCollection(LinkedHashSet::new));
    return new MeasureProposal(
        id,
        0,
        new Content(addressee, addressee.unitsFor(roles), breaches, text),
        new Proposer(actor.person(), actor.account(), actor.role()),
        at,
        null);
  }

  /**
   * Decides it.
   *
   * @throws RuleBroken when it is addressed to somebody else, was proposed by the same person, has
   *     been decided, or is declined without a reason
   */
  public void decide(ProposalDecision.Outcome outcome, String reason, Actor actor, Instant at) {
    requireAddressee(actor);
    if (actor.isSamePersonAs(proposer.person())) {
      throw new RuleBroken(BreachRule.OWN_MEASURE_PROPOSAL);
    }
    if (decision != null) {
      throw new RuleBroken(BreachRule.MEASURE_PROPOSAL_DECIDED, Map.of("state", state().name()));
    }
    if (outcome == ProposalDecision.Outcome.DECLINE && (reason == null || reason.isBlank())) {
      throw new RuleBroken(BreachRule.DECLINE_UNREASONED, "/reason", Map.of());
    }
    decision = new ProposalDecision(outcome, reason, ProposalDecision.Decider.of(actor), at);
  }

  /** Its fate. */
  public ProposalState state() {
    if (decision == null) {
      return ProposalState.SUBMITTED;
    }
    return decision.outcome() == ProposalDecision.Outcome.ACCEPT
        ? ProposalState.ACCEPTED
        : ProposalState.DECLINED;
  }

  private void requireAddressee(Actor actor) {
    boolean addressed =
        content.addressee() == Addressee.LEADERSHIP
            ? actor.role() == Role.LEADERSHIP
            : actor.role() == Role.MINISTRY_UNIT && content.units().contains(actor.unit());
    if (!addressed) {
      throw new RuleBroken(
          BreachRule.PROPOSAL_OF_ANOTHER_ADDRESSEE,
          Map.of(
              "addressee",
              content.addressee() == Addressee.LEADERSHIP
                  ? Role.LEADERSHIP.name()
                  : content.units().stream().map(MinistryUnit::name).sorted().toList()));
    }
  }

  private static void requireOwnTeachers(List<CitedBreach> cited, Actor actor) {
    Faults faults = new Faults();
    for (int i = 0; i < cited.size(); i++) {
      CitedBreach one = cited.get(i);
      String field = "/breaches/" + i;
      if (!actor.scope().covers(one.place(), actor.person())) {
        throw new RuleBroken(AccessRule.NOT_FOUND, field, Map.of());
      }
      if (one.role() != Role.TEACHER) {
        faults.add(
            BreachRule.BREACH_BEYOND_PROPOSER,
            field,
            Map.of("dutyRole", one.role().name(), "roles", List.of(Role.TEACHER.name())));
      }
    }
    faults.throwIfAny();
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes; two writers never build on the same one. */
  public long version() {
    return version;
  }

  public Content content() {
    return content;
  }

  public Proposer proposer() {
    return proposer;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  /** The decision, once made. */
  public Optional<ProposalDecision> decision() {
    return Optional.ofNullable(decision);
  }
}
