package uz.hemis.domain.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * The institution's application to RTTRM to bind the employee it names to the role of super
 * administrator (2.2). RTTRM decides, once; the institution never does.
 */
public final class SuperAdministratorRequest {

  private final UUID id;
  private final UUID candidate;
  private final OfficialDocument letter;
  private final Stamp asked;
  private RequestDecision decision;

  /** The request as it was kept; {@code decision} is null while it is open. */
  public SuperAdministratorRequest(
      UUID id, UUID candidate, OfficialDocument letter, Stamp asked, RequestDecision decision) {
    this.id = id;
    this.candidate = Objects.requireNonNull(candidate, "candidate");
    this.letter = Objects.requireNonNull(letter, "letter");
    this.asked = asked;
    this.decision = decision;
  }

  /**
   * Asks for a super administrator.
   *
   * @param today the letter does not bear a later date
   */
  public static SuperAdministratorRequest ask(
      UUID id, UUID candidate, OfficialDocument letter, Stamp asked, LocalDate today) {
    requireNotAhead(letter, today);
    return new SuperAdministratorRequest(id, candidate, letter, asked, null);
  }

  /**
   * @throws RuleBroken {@link AssignmentRule#LETTER_DATE_AHEAD} when the letter bears a later date
   */
  public static void requireNotAhead(OfficialDocument letter, LocalDate today) {
    if (letter.date().isAfter(today)) {
      throw new RuleBroken(
          AssignmentRule.LETTER_DATE_AHEAD,
          "/letter/date",
          Map.of("letterDate", letter.date(), "today", today));
    }
  }

  /** Binds the candidate by the assignment. */
  public void accept(Actor decider, Instant at, UUID assignment) {
    requireDecidableBy(decider);
    decision = new RequestDecision.Accepted(new Stamp(at, decider.person()), assignment);
  }

  /** Turns the request down, telling why. */
  public void refuse(Actor decider, Instant at, String reason) {
    requireDecidableBy(decider);
    if (reason == null || reason.isBlank()) {
      throw new RuleBroken(AssignmentRule.REQUEST_REFUSAL_UNREASONED, "/reason", Map.of());
    }
    decision = new RequestDecision.Refused(new Stamp(at, decider.person()), reason);
  }

  /**
   * @throws RuleBroken {@link AccessRule#BOUND_BY_RTTRM_ONLY}, {@link AccessRule#REQUEST_DECIDED}
   *     or {@link AssignmentRule#REQUEST_OWN}, whichever stands in the way
   */
  public void requireDecidableBy(Actor decider) {
    if (decider.role() != Role.RTTRM_OPERATOR) {
      throw new RuleBroken(AccessRule.BOUND_BY_RTTRM_ONLY, Map.of("role", decider.role().name()));
    }
    if (decision != null) {
      throw new RuleBroken(AccessRule.REQUEST_DECIDED, Map.of("decidedAt", decision.stamp().at()));
    }
    if (decider.isSamePersonAs(asked.by()) || decider.isSamePersonAs(candidate)) {
      throw new RuleBroken(AssignmentRule.REQUEST_OWN);
    }
  }

  public UUID id() {
    return id;
  }

  /** Who is to be super administrator. */
  public UUID candidate() {
    return candidate;
  }

  public OfficialDocument letter() {
    return letter;
  }

  public Stamp asked() {
    return asked;
  }

  /** What RTTRM decided; empty while the request is open. */
  public Optional<RequestDecision> decision() {
    return Optional.ofNullable(decision);
  }
}
