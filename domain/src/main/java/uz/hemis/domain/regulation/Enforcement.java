package uz.hemis.domain.regulation;

/** What happens when the term of a duty is over (order, clause 5; open point 7). */
public enum Enforcement {
  /** Entry is locked: the terms of the annexes. */
  HARD,
  /** The delay only counts: service targets such as those of 5.1 and 6.2. */
  SOFT
}
