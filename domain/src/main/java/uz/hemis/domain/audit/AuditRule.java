package uz.hemis.domain.audit;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about reading the record of deeds: clause 3.1.1 of the regulation. */
public enum AuditRule implements Rule {
  /** The period of the record ends before it begins. */
  RECORD_PERIOD_REVERSED,
  /** More deeds are asked for than one export gives. */
  RECORD_EXPORT_TOO_LONG;

  @Override
  public String clause() {
    return "3.1.1";
  }

  @Override
  public Refusal refusal() {
    return Refusal.INVALID;
  }
}
