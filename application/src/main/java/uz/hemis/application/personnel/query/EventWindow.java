package uz.hemis.application.personnel.query;

import java.time.LocalDate;
import java.util.List;

/**
 * Which orders may still be entered today, and who opens a closed window.
 *
 * @param earliestOrderDate the earliest date of an order that needs no permit; null when none is
 *     too early
 * @param dueDate the last day to enter an order of today; null where no term ends
 * @param clause the clause that sets the term
 * @param openedBy who gives a permit for earlier orders
 */
public record EventWindow(
    LocalDate earliestOrderDate, LocalDate dueDate, String clause, List<String> openedBy) {

  public EventWindow {
    openedBy = List.copyOf(openedBy);
  }
}
