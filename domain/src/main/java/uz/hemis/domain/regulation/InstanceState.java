package uz.hemis.domain.regulation;

/** How an opened duty stands (order, clauses 3 and 5). */
public enum InstanceState {
  /** Not yet fulfilled, and entry is open. */
  OPEN,
  /** Fulfilled by an entry through the due date. */
  DONE_IN_TIME,
  /** Fulfilled after the due date: a hard duty under a permit, a soft one without. */
  DONE_LATE,
  /** A hard duty whose due date passed without the entry: only a permit opens it. */
  OVERDUE_LOCKED,
  /** The occasion was taken back, such as a date of the academic calendar that was moved. */
  VOID
}
