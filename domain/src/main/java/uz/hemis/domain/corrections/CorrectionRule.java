package uz.hemis.domain.corrections;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about corrections of others' data (3.1.1) and of one's own (4.2). */
public enum CorrectionRule implements Rule {
  /** The super administrator changes others' data and names no instruction. */
  INSTRUCTION_MISSING("3.1.1", Refusal.INVALID),
  /** The instruction is withdrawn, over or unknown. */
  INSTRUCTION_NOT_IN_FORCE("3.1.1", Refusal.CONFLICT),
  /** The instruction is bound to other things. */
  INSTRUCTION_OF_ANOTHER_THING("3.1.1", Refusal.CONFLICT),
  /** An instruction has a number, a date and a file. */
  INSTRUCTION_ORDER_MISSING("3.1.1", Refusal.INVALID),
  /** An instruction is not dated in the future. */
  INSTRUCTION_ORDER_IN_FUTURE("3.1.1", Refusal.INVALID),
  /** An instruction holds from today to a last day within a year. */
  INSTRUCTION_TERM_UNFIT("3.1.1", Refusal.INVALID),
  /** An instruction is withdrawn once. */
  INSTRUCTION_WITHDRAWN("3.1.1", Refusal.CONFLICT),
  /** The person has no employee card whose data could be shown or corrected. */
  OWN_CARD_MISSING("4.2", Refusal.NOT_FOUND),
  /** The correction changes nothing. */
  OWN_CORRECTION_EMPTY("4.2", Refusal.INVALID),
  /** What is to be corrected has changed since it was proposed. */
  OWN_DATA_CHANGED("4.2", Refusal.CONFLICT);

  private final String clause;
  private final Refusal refusal;

  CorrectionRule(String clause, Refusal refusal) {
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
