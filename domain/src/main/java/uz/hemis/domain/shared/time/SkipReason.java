package uz.hemis.domain.shared.time;

/** Why a day was not counted in a term. */
public enum SkipReason {
  /** Sunday, and Saturday in the five-day week. */
  WEEKLY_DAY_OFF,
  /** A non-working holiday of Labour Code art. 208. */
  HOLIDAY,
  /** A day off moved here because a holiday fell on a weekly day off (Labour Code art. 208). */
  HOLIDAY_MOVED,
  /** An additional day off granted by decree. */
  EXTRA_DAY_OFF,
  /** A day off moved here by decree from a weekend that is worked. */
  MOVED_DAY_OFF
}
