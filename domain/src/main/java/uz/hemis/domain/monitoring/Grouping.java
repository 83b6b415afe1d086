package uz.hemis.domain.monitoring;

/** What the rows of a board stand for (order, clauses 3 and 4). */
public enum Grouping {
  /** Roles of clause 1.3. */
  ROLE,
  /** Annexes of the regulation. */
  ANNEX,
  /** Rows of the annexes. */
  DUTY,
  /** Units right below one unit, or right below the institution. */
  UNIT,
  /** Months in which duties are due: the trend. */
  MONTH
}
