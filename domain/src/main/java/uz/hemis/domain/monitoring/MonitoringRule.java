package uz.hemis.domain.monitoring;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about boards and reminders: clauses 3 and 4 of the order, 3.1.3 and 3.1.14. */
public enum MonitoringRule implements Rule {
  /** A unit of the ministry asks for the board of roles that annex 2 gives to other units. */
  BOARD_OF_ANOTHER_UNIT("order 4", Refusal.FORBIDDEN),
  /** Outside the institution boards are aggregates without personal data. */
  BOARD_OF_PERSONS("order 4", Refusal.FORBIDDEN),
  /** A board covers at most three years. */
  BOARD_PERIOD_TOO_LONG("order 3", Refusal.INVALID),
  /** HR reminds staff who hold a role today, and nobody else. */
  REMINDED_NOT_STAFF("3.1.3", Refusal.INVALID);

  private final String clause;
  private final Refusal refusal;

  MonitoringRule(String clause, Refusal refusal) {
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
