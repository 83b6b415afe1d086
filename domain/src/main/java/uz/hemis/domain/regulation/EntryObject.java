package uz.hemis.domain.regulation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What an entry is about: the one thing that a window is judged for and that a late-entry permit
 * names (order, clause 5).
 *
 * @param subject the thing that the entry is recorded on, such as an employee
 * @param event the kind of event, such as {@code HIRE}
 * @param orderNumber what tells events of one kind on one thing apart, usually the number of the
 *     order; may be empty
 * @param eventDate the date from which the term runs: the order's date (3.1.3, open point 1)
 */
public record EntryObject(UUID subject, String event, String orderNumber, LocalDate eventDate) {

  public EntryObject {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(orderNumber, "orderNumber");
    Objects.requireNonNull(eventDate, "eventDate");
  }
}
