package uz.hemis.domain.monitoring;

import java.util.OptionalInt;

/**
 * How the duties due in a period stand (order, clauses 3 and 5), void ones left out.
 *
 * @param due all of them
 * @param inTime done through the due date
 * @param late done after it
 * @param locked hard ones, not done, whose due date is over
 * @param permits those done under a permit for late entry
 * @param breaches breaches established because of them
 */
public record Counts(long due, long inTime, long late, long locked, long permits, long breaches) {

  /** Nothing is due. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  private static final int PER_MILLE = 1000;

  public Counts {
    if (inTime < 0 || late < 0 || locked < 0 || permits < 0 || breaches < 0) {
      throw new IllegalArgumentException("a count below zero");
    }
    if (inTime + late + locked > due || permits > late) {
      throw new IllegalArgumentException("a part larger than the whole");
    }
  }

  /** Not done, and entry is open: not yet due, or soft. */
  public long open() {
    return due - inTime - late - locked;
  }

  /**
   * Of a thousand whose end is known, how many were done in time, rounded half up; empty while no
   * end is known. Open ones count neither way.
   */
  public OptionalInt inTimePerMille() {
    long ended = inTime + late + locked;
    return ended == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) ((PER_MILLE * inTime * 2 + ended) / (2 * ended)));
  }

  /** Both together. */
  public Counts plus(Counts other) {
    return new Counts(
        due + other.due,
        inTime + other.inTime,
        late + other.late,
        locked + other.locked,
        permits + other.permits,
        breaches + other.breaches);
  }
}
