package uz.hemis.application.shared;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about paging. */
public enum PageRule implements Rule {
  /** The cursor was not given by this list. */
  CURSOR_UNKNOWN;

  @Override
  public String clause() {
    return "4.1";
  }

  @Override
  public Refusal refusal() {
    return Refusal.MALFORMED;
  }
}
