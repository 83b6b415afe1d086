package uz.hemis.application.personnel.port;

import java.time.LocalDate;

/** From which date of a personnel event its term runs (3.1.3, open point 1). */
public interface TermStarts {

  /** The date from which the term runs, which is not counted. */
  LocalDate of(LocalDate orderDate, LocalDate effectiveDate);
}
