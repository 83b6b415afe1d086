package uz.hemis.domain.classifiers;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about classifiers: clause 1.3 of the regulation. */
public enum ClassifierRule implements Rule {
  /** The classifier has no such code. */
  CODE_UNKNOWN(Refusal.INVALID),
  /** The code is retired: it stays where it was entered, and is not entered any more. */
  CODE_RETIRED(Refusal.INVALID),
  /** The classifier has the code, in force or retired. */
  CODE_EXISTS(Refusal.CONFLICT),
  /** One entry names the same code twice. */
  CODE_REPEATED(Refusal.INVALID),
  /** A code is not retired from a day that is over, when it was rightly entered. */
  RETIREMENT_BACKDATED(Refusal.INVALID),
  /** The code has been retired already. */
  RETIREMENT_BEGUN(Refusal.CONFLICT),
  /** Only a code whose retirement is set is brought back. */
  CODE_NOT_RETIRED(Refusal.CONFLICT);

  private final Refusal refusal;

  ClassifierRule(Refusal refusal) {
    this.refusal = refusal;
  }

  @Override
  public String clause() {
    return "1.3";
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
