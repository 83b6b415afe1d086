package uz.hemis.domain.breaches;

/** How far a breach has come (order, clause 3: O-3.2). */
public enum BreachState {
  /** Nobody has explained it yet. */
  OPEN,
  /** The responsible person or the head has explained it. */
  EXPLAINED,
  /** The leadership has taken a measure, or found that none is needed. */
  MEASURED,
  /** The leadership has closed it; nothing is added any more by people. */
  CLOSED
}
