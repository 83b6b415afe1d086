package uz.hemis.domain.results;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about results of study: 3.1.5, and resolution 824 on the credit system. */
public enum ResultRule implements Rule {
  /** The curriculum of the study has no such subject. */
  SUBJECT_UNKNOWN("3.1.5", Refusal.INVALID),
  /** There is no such study in the scope of who enters. */
  RESULT_STUDY_UNKNOWN("3.1.5", Refusal.INVALID),
  /** A sheet names each study once. */
  RESULT_NAMED_TWICE("3.1.5", Refusal.INVALID),
  /** Nothing is assessed ahead. */
  ASSESSED_AHEAD("3.1.5", Refusal.INVALID),
  /** Only who studies is assessed. */
  NOT_STUDYING("3.1.5", Refusal.CONFLICT),
  /** What was passed is not taken again. */
  SUBJECT_PASSED("resolution 824", Refusal.CONFLICT),
  /** A subject is sat three times at the most. */
  SITTINGS_EXHAUSTED("resolution 824", Refusal.CONFLICT),
  /** Only what was entered is corrected. */
  RESULT_MISSING("4.2", Refusal.INVALID),
  /** A correction rests on an order with number, date and file. */
  CORRECTION_ORDER_MISSING("4.2", Refusal.INVALID);

  private final String clause;
  private final Refusal refusal;

  ResultRule(String clause, Refusal refusal) {
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
