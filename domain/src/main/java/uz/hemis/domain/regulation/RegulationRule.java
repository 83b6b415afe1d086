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
  /** The entries of one request are of duties of one role. */
  LATE_ENTRY_OF_SEVERAL_ROLES("order 5", Refusal.INVALID),
  /** A request names an entry once. */
  LATE_ENTRY_REPEATED("order 5", Refusal.INVALID),
  /** A request is withdrawn by who made it. */
  LATE_ENTRY_OF_ANOTHER("order 5", Refusal.FORBIDDEN),
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
  PERMIT_NOT_USABLE("order 5", Refusal.CONFLICT),
  /** Another person has to approve the entry: it is proposed, not made. */
  APPROVAL_NEEDED("4.3", Refusal.CONFLICT),
  /** The entry needs nobody's approval: it is made, not proposed. */
  APPROVAL_NOT_NEEDED("4.3", Refusal.CONFLICT),
  /** The duty is fulfilled already, or its occasion was taken back. */
  DUTY_NOT_AWAITED("order 3", Refusal.CONFLICT),
  /** There is no entry to check yet. */
  NOTHING_TO_CHECK("4.3", Refusal.CONFLICT),
  /** The entry has been checked. */
  ENTRY_CHECKED("4.3", Refusal.CONFLICT),
  /** Nobody checks an own entry. */
  OWN_ENTRY_CHECKED("4.3", Refusal.CONFLICT),
  /** Remarks say what has to be mended. */
  REMARK_MISSING("4.3", Refusal.INVALID),
  /** An entry is checked by a role that stands above the one that entered it. */
  CHECK_OF_ANOTHER_ROLE("4.3", Refusal.FORBIDDEN),
  /** No event is of this kind. */
  EVENT_KIND_UNKNOWN("2.1", Refusal.INVALID),
  /** The kind of event is recorded by an operation of its own, not by hand. */
  EVENT_NOT_REPORTED("2.1", Refusal.INVALID),
  /** Another role records events of this kind. */
  EVENT_OF_ANOTHER_ROLE("1.3", Refusal.FORBIDDEN),
  /** An event that is recorded has happened: its dates are not in the future. */
  EVENT_IN_FUTURE("2.1", Refusal.INVALID),
  /** A kind of event with this name is known already. */
  EVENT_KIND_EXISTS("2.1", Refusal.CONFLICT),
  /** A published version is law and does not change. */
  VERSION_PUBLISHED("7.2", Refusal.CONFLICT),
  /** Another version has this code. */
  VERSION_EXISTS("7.2", Refusal.CONFLICT),
  /** A version takes effect from its approval on at the earliest, after the version before it. */
  VERSION_DATE_UNFIT("7.1", Refusal.INVALID),
  /** The version holds no such row. */
  DUTY_ROW_UNKNOWN("7.2", Refusal.NOT_FOUND),
  /** Another row of the version stands at this annex and process. */
  DUTY_PROCESS_TAKEN("7.2", Refusal.INVALID),
  /** A trigger or entry is no known kind of event. */
  DUTY_TRIGGER_DANGLING("7.2", Refusal.INVALID),
  /** The term is not sensible for the row, such as one before an event that is known too late. */
  DUTY_TERM_UNFIT("7.2", Refusal.INVALID),
  /** The role is none that a duty can bind or that can approve it. */
  DUTY_ROLE_UNFIT("7.2", Refusal.INVALID),
  /** A reconstructed row says why it is as it is. */
  DUTY_REASON_MISSING("7.2", Refusal.INVALID),
  /** A version changes something. */
  VERSION_CHANGES_NOTHING("7.2", Refusal.CONFLICT),
  /** The version waits for its approval; withdraw it to change it. */
  VERSION_SUBMITTED("7.2", Refusal.CONFLICT);

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
