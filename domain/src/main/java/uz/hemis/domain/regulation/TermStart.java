package uz.hemis.domain.regulation;

import java.time.LocalDate;

/** The date from which the term of a duty runs (open point 1); that date is not counted. */
public enum TermStart {
  /** The date of the order that the event rests on. */
  ORDER_DATE,
  /** The date from which the event takes effect. */
  EFFECTIVE_DATE;

  /** The date among those of an event. */
  public LocalDate of(LocalDate orderDate, LocalDate effectiveDate) {
    return this == ORDER_DATE ? orderDate : effectiveDate;
  }
}
