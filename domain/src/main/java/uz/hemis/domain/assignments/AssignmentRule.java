package uz.hemis.domain.assignments;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about giving roles: clauses 2.1, 2.2 and 4.3 of the regulation. */
public enum AssignmentRule implements Rule {
  /** A role is not held before the order that gives it. */
  ORDER_AFTER_START("2.1", Refusal.INVALID),
  /** There is no such person to give a role to. */
  HOLDER_UNKNOWN("2.1", Refusal.INVALID),
  /** The institution applies to RTTRM by a letter. */
  LETTER_MISSING("2.2", Refusal.INVALID),
  /** The letter bears a date to come. */
  LETTER_DATE_AHEAD("2.2", Refusal.INVALID),
  /** A refused institution is told why. */
  REQUEST_REFUSAL_UNREASONED("2.2", Refusal.INVALID),
  /** Neither who asked nor who is named decides on the request. */
  REQUEST_OWN("4.3", Refusal.CONFLICT);

  private final String clause;
  private final Refusal refusal;

  AssignmentRule(String clause, Refusal refusal) {
    this.clause = clause;
    this.refusal = refusal;
  }

  @Override
  public String clause() {
    return clause;
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
