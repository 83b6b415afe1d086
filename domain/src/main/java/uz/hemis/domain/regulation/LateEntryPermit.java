package uz.hemis.domain.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Lateness;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * Permission to make entries after their windows have closed (order, clause 5): asked for with
 * three papers, decided once by another person, used once for each of the entries it names, never
 * deleted.
 */
public final class LateEntryPermit {

  private final UUID id;
  private final long version;
  private final LateEntryRequest request;
  private final List<PermitUse> uses;
  private PermitDecision decision;
  private Withdrawal withdrawal;
  private boolean lapsed;

  /**
   * What is kept of it.
   *
   * @param decision null while undecided
   * @param uses the entries that were made under it
   * @param withdrawal null unless it was taken back
   * @param lapsed whether a newer request has taken its place after its last day
   */
  public record Kept(
      PermitDecision decision, List<PermitUse> uses, Withdrawal withdrawal, boolean lapsed) {

    /** Nothing has happened yet. */
    public static Kept nothing() {
      return new Kept(null, List.of(), null, false);
    }
  }

  public LateEntryPermit(UUID id, long version, LateEntryRequest request, Kept kept) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.request = Objects.requireNonNull(request, "request");
    this.uses = new ArrayList<>(kept.uses());
    this.decision = kept.decision();
    this.withdrawal = kept.withdrawal();
    this.lapsed = kept.lapsed();
  }

  /** A new request, not yet decided. */
  public static LateEntryPermit requested(UUID id, LateEntryRequest request) {
    return new LateEntryPermit(id, 0, request, Kept.nothing());
  }

  /**
   * Decides the request as a whole. Who may decide follows from the entry that is latest on the day
   * of the decision, not on that of the request.
   *
   * @param verdicts on the windows of the entries, at least one
   * @throws RuleBroken when the actor may not decide it, asked for it, or it has been decided
   */
  public void decide(Ruling ruling, List<WindowVerdict> verdicts, Actor actor, Instant at) {
    WindowVerdict latest =
        verdicts.stream().min(Comparator.comparing(WindowVerdict::lastDay)).orElseThrow();
    requireAuthority(actor, latest);
    requireOtherPerson(actor);
    requireUndecided(latest.today());
    boolean granted = ruling.outcome() == Ruling.Outcome.GRANT;
    if (!granted && (ruling.reason() == null || ruling.reason().isBlank())) {
      throw new RuleBroken(RegulationRule.REFUSAL_UNREASONED, "/reason", Map.of());
    }
    decision =
        new PermitDecision(
            ruling.outcome(),
            granted ? latest.grantDays().choose(ruling.lastDay()) : null,
            ruling.reason(),
            new PermitDecision.Decider(actor.person(), actor.account(), actor.role()),
            at,
            DecisionFacts.of(latest, verdicts, request.papers(), actor.unit()));
  }

  /**
   * Uses the permit up for one of the entries it names.
   *
   * @throws RuleBroken {@link RegulationRule#PERMIT_NOT_USABLE} when it is not granted, spent for
   *     the entry, past its last day or for other entries
   */
  public void use(Actor actor, String duty, EntryObject entry, Instant at) {
    PermitState state = state(Tashkent.dateOf(at));
    int item = unusedItem(duty, entry);
    if (state != PermitState.GRANTED || item < 0) {
      throw new RuleBroken(RegulationRule.PERMIT_NOT_USABLE, Map.of("state", state.name()));
    }
    uses.add(new PermitUse(item, actor.person(), at));
  }

  /**
   * Takes the request back, or the unused rest of the permit.
   *
   * @throws RuleBroken {@link RegulationRule#LATE_ENTRY_OF_ANOTHER} for who did not ask for it,
   *     {@link RegulationRule#PERMIT_DECIDED} once it has come to its end
   */
  public void withdraw(Actor actor, String reason, Instant at) {
    if (!actor.isSamePersonAs(request.requester().person())
        && actor.role() != Role.SUPER_ADMINISTRATOR) {
      throw new RuleBroken(RegulationRule.LATE_ENTRY_OF_ANOTHER);
    }
    PermitState state = state(Tashkent.dateOf(at));
    if (!state.isLive()) {
      throw new RuleBroken(RegulationRule.PERMIT_DECIDED, Map.of("state", state.name()));
    }
    withdrawal = new Withdrawal(actor.person(), reason, at);
  }

  /**
   * Makes room for a newer request for one of its entries.
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
    if (withdrawal != null) {
      return PermitState.WITHDRAWN;
    }
    if (decision == null) {
      return Lateness.of(request.dueDate(), today) == Lateness.GROSSLY_LATE
          ? PermitState.AWAITING_MINISTRY
          : PermitState.AWAITING_RTTRM;
    }
    if (!decision.isGrant()) {
      return PermitState.REFUSED;
    }
    if (uses.size() == request.items().size()) {
      return PermitState.USED;
    }
    boolean over = lapsed || today.isAfter(decision.lastDay());
    return over ? PermitState.EXPIRED : PermitState.GRANTED;
  }

  private int unusedItem(String duty, EntryObject entry) {
    return IntStream.range(0, request.items().size())
        .filter(item -> request.items().get(item).isFor(duty, entry))
        .filter(item -> useOf(item).isEmpty())
        .findFirst()
        .orElse(-1);
  }

  private void requireUndecided(LocalDate today) {
    if (decision != null || withdrawal != null) {
      throw new RuleBroken(RegulationRule.PERMIT_DECIDED, Map.of("state", state(today).name()));
    }
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

  /** The entry that was made for an item, by its number from 0. */
  public Optional<PermitUse> useOf(int item) {
    return uses.stream().filter(use -> use.item() == item).findFirst();
  }

  /** That it was taken back. */
  public Optional<Withdrawal> withdrawal() {
    return Optional.ofNullable(withdrawal);
  }

  /** Whether a newer request has taken its place. */
  public boolean lapsed() {
    return lapsed;
  }
}
