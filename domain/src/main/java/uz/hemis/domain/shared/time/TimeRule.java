package uz.hemis.domain.shared.time;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about dates that a person enters, whatever the area. */
public enum TimeRule implements Rule {
  /** A period does not end before it begins. */
  PERIOD_REVERSED("2.1", Refusal.INVALID),
  /** An academic year is one year's number, or two years in a row. */
  ACADEMIC_YEAR_UNREADABLE("3.1.4", Refusal.INVALID),
  /** Only a Saturday or Sunday that is no fixed-date holiday is made a working day. */
  WORKING_WEEKEND_UNFIT("5", Refusal.INVALID),
  /** Only a working weekend moves to, only a moved day off moves from, another date. */
  MOVED_DATE_UNFIT("5", Refusal.INVALID);

  private final String clause;
  private final Refusal refusal;

  TimeRule(String clause, Refusal refusal) {
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
