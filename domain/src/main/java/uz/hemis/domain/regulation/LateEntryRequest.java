package uz.hemis.domain.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * What was asked for: one entry of one duty, with the reason and the three papers (O-5.6).
 *
 * @param duty code of the duty
 * @param dutyRole the role that the duty binds; it decides which unit of the ministry is asked
 * @param object the one entry that the permit is for
 * @param dueDate the last day of the window, which had passed
 * @param reason why the entry was not made in time
 * @param papers the three papers
 * @param requester who asked
 * @param requestedAt when
 */
public record LateEntryRequest(
    String duty,
    Role dutyRole,
    EntryObject object,
    LocalDate dueDate,
    String reason,
    Papers papers,
    Requester requester,
    Instant requestedAt) {

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
   * What the person wrote.
   *
   * @param justification file of the justifying document; null is refused
   * @param employeeLetter file of the employee's letter; null is refused
   * @param headLetter file of the head's letter; null is refused
   */
  public record Wish(
      EntryObject object,
      String reason,
      UUID justification,
      UUID employeeLetter,
      UUID headLetter) {}

  public LateEntryRequest {
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(dutyRole, "dutyRole");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(dueDate, "dueDate");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(papers, "papers");
    Objects.requireNonNull(requester, "requester");
    Objects.requireNonNull(requestedAt, "requestedAt");
  }

  /**
   * The request of a person for an entry whose window the verdict found closed.
   *
   * @throws RuleBroken all faults of what was written at once; {@link
   *     RegulationRule#WINDOW_STILL_OPEN} where no permit is needed
   */
  public static LateEntryRequest of(Wish wish, WindowVerdict verdict, Actor actor, Instant at) {
    Duty duty = verdict.duty();
    duty.requireEnteredBy(actor.role());
    Papers papers = requireSound(wish, duty);
    if (verdict.isOpen()) {
      throw new RuleBroken(RegulationRule.WINDOW_STILL_OPEN, openFacts(verdict));
    }
    return new LateEntryRequest(
        duty.code(),
        duty.role(),
        wish.object(),
        verdict.lastDay(),
        wish.reason(),
        papers,
        Requester.of(actor),
        at);
  }

  private static Papers requireSound(Wish wish, Duty duty) {
    Faults faults = new Faults();
    String event = wish.object().event();
    if (!duty.occasion().triggers().contains(event)) {
      faults.add(
          RegulationRule.EVENT_NOT_OF_DUTY,
          "/event",
          Map.of("event", event, "events", duty.occasion().triggers().stream().sorted().toList()));
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
