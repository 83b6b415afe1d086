package uz.hemis.domain.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * That an entry was admitted, kept with the entry for ever.
 *
 * @param dueDate the last day of the entry's window; null where none ends, because the event came
 *     before the regulation (7.1) or the duty binds at all times
 * @param permit the late-entry permit under which it was admitted; null when none was needed
 */
public record Admission(LocalDate dueDate, UUID permit) {

  public Admission {
    if (permit != null && dueDate == null) {
      throw new IllegalArgumentException("a permit opens a window that has closed");
    }
  }

  /** An entry that no term binds. */
  public static Admission unbound() {
    return new Admission(null, null);
  }

  /** Of several windows that an entry passed, the one that ended first; unbound without any. */
  public static Admission strictest(List<Admission> passed) {
    return passed.stream()
        .filter(admission -> admission.dueDate() != null)
        .min(Comparator.comparing(Admission::dueDate))
        .orElseGet(Admission::unbound);
  }

  /** Whether the entry was admitted after its window had closed, under a permit. */
  public boolean late() {
    return permit != null;
  }
}
