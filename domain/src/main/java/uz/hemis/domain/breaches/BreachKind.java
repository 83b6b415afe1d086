package uz.hemis.domain.breaches;

/** How a duty was broken (order, clause 3). */
public enum BreachKind {
  /** The term ended without the entry. */
  MISSED,
  /** The entry came after the term: of a hard duty under a permit. */
  LATE
}
