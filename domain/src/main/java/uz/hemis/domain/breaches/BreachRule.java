package uz.hemis.domain.breaches;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about breaches and measures: clauses 3 and 5 of the order, 7.3 and 7.4. */
public enum BreachRule implements Rule {
  /** Only the responsible person and the head explain or dispute a breach. */
  BREACH_OF_ANOTHER("order 5", Refusal.FORBIDDEN),
  /** Each of them explains it once. */
  EXPLANATION_GIVEN("order 5", Refusal.CONFLICT),
  /** Each of them disputes it once. */
  DISPUTE_RAISED("7.3", Refusal.CONFLICT),
  /** What is closed stays closed. */
  BREACH_CLOSED("order 3", Refusal.CONFLICT),
  /** One measure is taken for one breach. */
  BREACH_MEASURED("order 3", Refusal.CONFLICT),
  /** Nobody takes measures about, names others for, or closes an own breach. */
  OWN_BREACH("order 3", Refusal.CONFLICT),
  /** A measure is taken by an order with its number, date and file. */
  MEASURE_ORDER_MISSING("order 3", Refusal.INVALID),
  /** The order comes after the due date and not in the future. */
  MEASURE_ORDER_DATE_UNFIT("order 3", Refusal.INVALID),
  /** Who finds no measure needed, or takes another one, says why and which. */
  MEASURE_UNREASONED("order 3", Refusal.INVALID),
  /** A closure says what came of the breach. */
  CLOSURE_UNREASONED("order 3", Refusal.INVALID),
  /** Somebody is named. */
  NOBODY_NAMED("order 3", Refusal.INVALID),
  /** Who answers for a breach stays so. */
  ACCOUNTABLE_NAMED("order 3", Refusal.CONFLICT),
  /** The person is not entered. */
  ACCOUNTABLE_UNKNOWN("order 3", Refusal.INVALID),
  /** The head is another person than the responsible one. */
  HEAD_OF_ONESELF("order 3", Refusal.INVALID),
  /** Units of the ministry and the overseer see duties, units and facts, but no persons. */
  PERSONS_NOT_SHOWN("order 4", Refusal.FORBIDDEN),
  /** A proposal cites at least one breach. */
  PROPOSAL_WITHOUT_BREACH("order 5", Refusal.INVALID),
  /** Measures are proposed by the academic department, heads of departments and RTTRM. */
  PROPOSER_UNFIT("order 5", Refusal.FORBIDDEN),
  /** The academic department and heads of departments propose measures about teachers. */
  BREACH_BEYOND_PROPOSER("3.1.4", Refusal.INVALID),
  /** One unit of the ministry answers for all breaches that a proposal to the ministry cites. */
  PROPOSAL_OF_SEVERAL_UNITS("order 4", Refusal.INVALID),
  /** The leadership decides the institution's proposals, the ministry's unit those of RTTRM. */
  PROPOSAL_OF_ANOTHER_ADDRESSEE("order 5", Refusal.FORBIDDEN),
  /** A proposal is decided once. */
  MEASURE_PROPOSAL_DECIDED("order 5", Refusal.CONFLICT),
  /** Nobody decides what the same human being proposed. */
  OWN_MEASURE_PROPOSAL("order 5", Refusal.CONFLICT),
  /** Who declines a proposal says why. */
  DECLINE_UNREASONED("order 5", Refusal.INVALID);

  private final String clause;
  private final Refusal refusal;

  BreachRule(String clause, Refusal refusal) {
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
