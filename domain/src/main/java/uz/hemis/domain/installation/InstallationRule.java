package uz.hemis.domain.installation;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about the installation: clause 2.2 of the regulation. */
public enum InstallationRule implements Rule {
  /** An installation is handed over by an act with number, date and file. */
  ACT_MISSING("2.2", Refusal.INVALID),
  /** The act bears a date to come. */
  ACT_DATE_AHEAD("2.2", Refusal.INVALID);

  private final String clause;
  private final Refusal refusal;

  InstallationRule(String clause, Refusal refusal) {
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
