package uz.hemis.domain.regulation;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about windows and late entry: clauses 4 and 5 of the order. */
public enum RegulationRule implements Rule {
  /** The term is over and no permit names this entry. */
  ENTRY_CLOSED("order 5", Refusal.CLOSED),
  /** One of the three papers of a request for late entry is missing. */
  PAPER_MISSING("order 5", Refusal.INVALID),
  /** A request for late entry says why the entry was not made in time. */
  LATE_ENTRY_UNREASONED("order 5", Refusal.INVALID),
  /** The catalogue holds no such duty. */
  DUTY_UNKNOWN("2.1", Refusal.INVALID),
  /** The kind of event does not start the term of the duty. */
  EVENT_NOT_OF_DUTY("2.1", Refusal.INVALID),
  /** An event lies at most five years ahead. */
  EVENT_TOO_FAR_AHEAD("2.1", Refusal.INVALID),
  /** Late entry is asked for by the role that the duty binds. */
  DUTY_OF_ANOTHER_ROLE("1.3", Refusal.FORBIDDEN),
  /** The entry needs no permit yet. */
  WINDOW_STILL_OPEN("order 5", Refusal.CONFLICT),
  /** A request or permit for the same entry lives. */
  LATE_ENTRY_ALREADY_REQUESTED("order 5", Refusal.CONFLICT),
  /** More than three months late: only the ministry's unit permits. */
  MINISTRY_DECIDES("order 5", Refusal.FORBIDDEN),
  /** Not more than three months late: RTTRM permits, not the ministry. */
  RTTRM_DECIDES("order 5", Refusal.FORBIDDEN),
  /** The unit does not answer for the role that the duty binds. */
  WRONG_UNIT("order 4", Refusal.FORBIDDEN),
  /** Nobody decides what the same human being asked for. */
  SELF_APPROVAL("4.3", Refusal.CONFLICT),
  /** A request is decided once. */
  PERMIT_DECIDED("order 5", Refusal.CONFLICT),
  /** The last day of a permit lies between the decision and the longest permit. */
  GRANT_DAY_UNFIT("order 5", Refusal.INVALID),
  /** Who refuses says why. */
  REFUSAL_UNREASONED("order 5", Refusal.INVALID),
  /** The permit is not granted, spent, past its last day or for another entry. */
  PERMIT_NOT_USABLE("order 5", Refusal.CONFLICT);

  private final String clause;
  private final Refusal refusal;

  RegulationRule(String clause, Refusal refusal) {
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
