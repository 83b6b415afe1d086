package uz.hemis.domain.calendar;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about a decree that changes the calendar by which the terms of clause 5 are counted. */
public enum CalendarRule implements Rule {
  /** A decree that names no day changes nothing. */
  DECREE_WITHOUT_DAYS("5", Refusal.INVALID),
  /** A decree says one thing about a date in a working week. */
  CALENDAR_DAY_TWICE("5", Refusal.INVALID),
  /** A moved day off and the weekend worked for it name each other, in the same weeks. */
  MOVED_DAY_UNPAIRED("5", Refusal.INVALID),
  /** A decree's days lie within the horizon it publishes. */
  CALENDAR_DAY_PAST_HORIZON("5", Refusal.INVALID),
  /** The calendar is known to the end of the year after the decree at the latest. */
  HORIZON_TOO_FAR("5", Refusal.INVALID),
  /** A decree that is not signed yet changes nothing. */
  DECREE_DATED_AHEAD("5", Refusal.INVALID),
  /** A decree is published once. */
  DECREE_KNOWN("5", Refusal.CONFLICT),
  /** What an act says of a day, only an act of a later date says otherwise. */
  CALENDAR_DAY_DECREED_LATER("5", Refusal.CONFLICT);

  private final String clause;
  private final Refusal refusal;

  CalendarRule(String clause, Refusal refusal) {
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
