package uz.hemis.domain.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * What was asked for: entries of one role that one cause has delayed, with the reason and the three
 * papers (O-5.6). A server outage of three days is one request for many entries.
 *
 * @param dutyRole the role that the duties bind; it decides which unit of the ministry is asked
 * @param items the entries that the permit is for, 1 to {@value #MOST_ITEMS}
 * @param reason why the entries were not made in time
 * @param papers the three papers
 * @param requester who asked
 * @param requestedAt when
 */
public record LateEntryRequest(
    Role dutyRole,
    List<LateEntryItem> items,
    String reason,
    Papers papers,
    Requester requester,
    Instant requestedAt) {

  /** The most entries of one request. */
  public static final int MOST_ITEMS = 500;

  /**
   * Who asked for late entry.
   *
   * @param person the human being, on whom the four-eyes rule rests
   * @param account the account signed in with
   * @param role the active role
   */
  public record Requester(UUID person, UUID account, Role role) {

    /** The person who acts. */
    public static Requester of(Actor actor) {
      return new Requester(actor.person(), actor.account(), actor.role());
    }
  }

  /**
   * One entry that a person wants to make, with the verdict on its window.
   *
   * @param object what the entry is about
   * @param verdict the window as it stands today
   */
  public record Wished(EntryObject object, WindowVerdict verdict) {}

  /**
   * What the person wrote.
   *
   * @param entries the entries, at least one
   * @param justification file of the justifying document; null is refused
   * @param employeeLetter file of the employee's letter; null is refused
   * @param headLetter file of the head's letter; null is refused
   */
  public record Wish(
      List<Wished> entries,
      String reason,
      UUID justification,
      UUID employeeLetter,
      UUID headLetter) {}

  public LateEntryRequest {
    Objects.requireNonNull(dutyRole, "dutyRole");
    items = List.copyOf(items);
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(papers, "papers");
    Objects.requireNonNull(requester, "requester");
    Objects.requireNonNull(requestedAt, "requestedAt");
    if (items.isEmpty() || items.size() > MOST_ITEMS) {
      throw new IllegalArgumentException(items.size() + " entries");
    }
  }

  /**
   * The request of a person for entries whose windows the verdicts found closed.
   *
   * @throws RuleBroken all faults of what was written at once; {@link
   *     RegulationRule#WINDOW_STILL_OPEN} where no permit is needed
   */
  public static LateEntryRequest of(Wish wish, Actor actor, Instant at) {
    Role bound = wish.entries().getFirst().verdict().duty().role();
    wish.entries().forEach(wished -> wished.verdict().duty().requireEnteredBy(actor.role()));
    Papers papers = requireSound(wish, bound);
    requireClosed(wish);
    return new LateEntryRequest(
        bound,
        wish.entries().stream().map(LateEntryRequest::item).toList(),
        wish.reason(),
        papers,
        Requester.of(actor),
        at);
  }

  /** The earliest of the due dates: who decides follows from it. */
  public LocalDate dueDate() {
    return items.stream().map(LateEntryItem::dueDate).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static LateEntryItem item(Wished wished) {
    return new LateEntryItem(
        wished.verdict().duty().code(), wished.object(), wished.verdict().lastDay());
  }

  private static Papers requireSound(Wish wish, Role bound) {
    Faults faults = new Faults();
    Set<LateEntryItem> seen = new HashSet<>();
    for (int i = 0; i < wish.entries().size(); i++) {
      requireSound(faults, wish.entries().get(i), "/entries/" + i, bound);
      Wished wished = wish.entries().get(i);
      boolean repeated = wished.verdict().isBound() && !seen.add(item(wished));
      faults.addIf(repeated, RegulationRule.LATE_ENTRY_REPEATED, "/entries/" + i);
    }
    faults.addIf(
        wish.reason() == null || wish.reason().isBlank(),
        RegulationRule.LATE_ENTRY_UNREASONED,
        "/reason");
    Papers papers =
        faults.gather(
            "", () -> Papers.of(wish.justification(), wish.employeeLetter(), wish.headLetter()));
    faults.throwIfAny();
    return papers;
  }

  private static void requireSound(Faults faults, Wished wished, String field, Role bound) {
    Duty duty = wished.verdict().duty();
    String event = wished.object().event();
    Set<String> triggers = duty.occasion().triggers();
    if (!triggers.contains(event)) {
      faults.add(
          RegulationRule.EVENT_NOT_OF_DUTY,
          field + "/event",
          Map.of("event", event, "events", triggers.stream().sorted().toList()));
    }
    if (duty.role() != bound) {
      faults.add(
          RegulationRule.LATE_ENTRY_OF_SEVERAL_ROLES,
          field + "/duty",
          Map.of("roles", List.of(bound.name(), duty.role().name())));
    }
  }

  private static void requireClosed(Wish wish) {
    Faults faults = new Faults();
    for (int i = 0; i < wish.entries().size(); i++) {
      WindowVerdict verdict = wish.entries().get(i).verdict();
      if (verdict.isOpen()) {
        faults.add(
            RegulationRule.WINDOW_STILL_OPEN,
            wish.entries().size() == 1 ? "" : "/entries/" + i,
            openFacts(verdict));
      }
    }
    faults.throwIfAny();
  }

  private static Map<String, Object> openFacts(WindowVerdict verdict) {
    return verdict.lastDay() == null
        ? Map.of("duty", verdict.duty().code(), "state", verdict.state().name())
        : Map.of(
            "duty", verdict.duty().code(),
            "state", verdict.state().name(),
            "dueDate", verdict.lastDay(),
            "today", verdict.today());
  }
}
