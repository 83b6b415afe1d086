package uz.hemis.domain.regulation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * That an entry was admitted, kept with the entry for ever.
 *
 * @param dueDate the last day of the entry's window
 * @param permit the late-entry permit under which it was admitted; null when it was in time
 */
public record Admission(LocalDate dueDate, UUID permit) {

  public Admission {
    Objects.requireNonNull(dueDate, "dueDate");
  }

  /** Whether the entry was made after the due date. */
  public boolean late() {
    return permit != null;
  }
}
