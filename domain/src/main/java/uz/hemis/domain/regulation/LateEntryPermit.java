package uz.hemis.domain.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Lateness;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * Permission to make one entry after its window has closed (order, clause 5): asked for with three
 * papers, decided once by another person, used once for the entry it names, never deleted.
 */
public final class LateEntryPermit {

  private final UUID id;
  private final long version;
  private final LateEntryRequest request;
  private PermitDecision decision;
  private PermitUse use;
  private boolean lapsed;

  /**
   * @param decision null while undecided
   * @param use null while unused
   * @param lapsed whether a newer request has taken its place after its last day
   */
  public LateEntryPermit(
      UUID id,
      long version,
      LateEntryRequest request,
      PermitDecision decision,
      PermitUse use,
      boolean lapsed) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.request = Objects.requireNonNull(request, "request");
    this.decision = decision;
    this.use = use;
    this.lapsed = lapsed;
  }

  /** A new request, not yet decided. */
  public static LateEntryPermit requested(UUID id, LateEntryRequest request) {
    return new LateEntryPermit(id, 0, request, null, null, false);
  }

  /**
   * Decides the request. Who may decide follows from the lateness on the day of the decision, not
   * from that of the request.
   *
   * @throws RuleBroken when the actor may not decide it, asked for it, or it has been decided
   */
  public void decide(Ruling ruling, WindowVerdict verdict, Actor actor, Instant at) {
    requireAuthority(actor, verdict);
    requireOtherPerson(actor);
    if (decision != null) {
      throw new RuleBroken(
          RegulationRule.PERMIT_DECIDED, Map.of("state", state(verdict.today()).name()));
    }
    boolean granted = ruling.outcome() == Ruling.Outcome.GRANT;
    if (!granted && (ruling.reason() == null || ruling.reason().isBlank())) {
      throw new RuleBroken(RegulationRule.REFUSAL_UNREASONED, "/reason", Map.of());
    }
    decision =
        new PermitDecision(
            ruling.outcome(),
            granted ? verdict.grantDays().choose(ruling.lastDay()) : null,
            ruling.reason(),
            new PermitDecision.Decider(actor.person(), actor.account(), actor.role()),
            at,
            DecisionFacts.of(verdict, request.papers(), actor.unit()));
  }

  /**
   * Uses the permit up for the entry it names.
   *
   * @throws RuleBroken {@link RegulationRule#PERMIT_NOT_USABLE} when it is not granted, spent, past
   *     its last day or for another entry
   */
  public void use(Actor actor, EntryObject entry, Instant at) {
    PermitState state = state(Tashkent.dateOf(at));
    if (state != PermitState.GRANTED || !request.object().equals(entry)) {
      throw new RuleBroken(RegulationRule.PERMIT_NOT_USABLE, Map.of("state", state.name()));
    }
    use = new PermitUse(actor.person(), at);
  }

  /**
   * Makes room for a newer request for the same entry.
   *
   * @throws RuleBroken {@link RegulationRule#LATE_ENTRY_ALREADY_REQUESTED} while this one lives
   */
  public void giveWay(LocalDate today) {
    PermitState state = state(today);
    if (state != PermitState.EXPIRED) {
      throw new RuleBroken(
          RegulationRule.LATE_ENTRY_ALREADY_REQUESTED, Map.of("permit", id, "state", state.name()));
    }
    lapsed = true;
  }

  /** How far the request has come on a day. */
  public PermitState state(LocalDate today) {
    if (decision == null) {
      return Lateness.of(request.dueDate(), today) == Lateness.GROSSLY_LATE
          ? PermitState.AWAITING_MINISTRY
          : PermitState.AWAITING_RTTRM;
    }
    if (!decision.isGrant()) {
      return PermitState.REFUSED;
    }
    if (use != null) {
      return PermitState.USED;
    }
    boolean over = lapsed || today.isAfter(decision.lastDay());
    return over ? PermitState.EXPIRED : PermitState.GRANTED;
  }

  private void requireAuthority(Actor actor, WindowVerdict verdict) {
    List<MinistryUnit> units = Opener.unitsFor(request.dutyRole()).stream().sorted().toList();
    Map<String, Object> facts =
        Map.of(
            "dutyRole", request.dutyRole().name(),
            "units", units.stream().map(MinistryUnit::name).toList());
    boolean ministry = actor.role() == Role.MINISTRY_UNIT;
    if (ministry && !units.contains(actor.unit())) {
      throw new RuleBroken(RegulationRule.WRONG_UNIT, facts);
    }
    boolean gross = verdict.lateness() == Lateness.GROSSLY_LATE;
    if (gross && !ministry) {
      throw new RuleBroken(RegulationRule.MINISTRY_DECIDES, facts);
    }
    if (!gross && ministry) {
      throw new RuleBroken(
          RegulationRule.RTTRM_DECIDES, Map.of("roles", List.of(Role.RTTRM_OPERATOR.name())));
    }
  }

  private void requireOtherPerson(Actor actor) {
    if (actor.isSamePersonAs(request.requester().person())) {
      throw new RuleBroken(RegulationRule.SELF_APPROVAL);
    }
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes; two writers never build on the same one. */
  public long version() {
    return version;
  }

  public LateEntryRequest request() {
    return request;
  }

  /** The decision, once made. */
  public Optional<PermitDecision> decision() {
    return Optional.ofNullable(decision);
  }

  /** The use, once made. */
  public Optional<PermitUse> use() {
    return Optional.ofNullable(use);
  }

  /** Whether a newer request has taken its place after its last day. */
  public boolean lapsed() {
    return lapsed;
  }
}
