package uz.hemis.domain.shared.time;

import java.util.Optional;

/** What the Labour Code, a decree or a resolution makes of one day of the calendar. */
public enum DayKind {
  /** A non-working holiday of Labour Code art. 208, religious holidays included. */
  HOLIDAY(SkipReason.HOLIDAY),
  /** An additional day off granted by decree. */
  EXTRA_DAY_OFF(SkipReason.EXTRA_DAY_OFF),
  /** A working day made a day off in exchange for a {@link #WORKING_WEEKEND}. */
  MOVED_DAY_OFF(SkipReason.MOVED_DAY_OFF),
  /** A weekly day off made a working day. */
  WORKING_WEEKEND(null);

  private final SkipReason skipReason;

  DayKind(SkipReason skipReason) {
    this.skipReason = skipReason;
  }

  /** Why a term passes over such a day; empty for a day that is worked. */
  public Optional<SkipReason> skipReason() {
    return Optional.ofNullable(skipReason);
  }
}
