package uz.hemis.application.regulation.port;

import java.time.LocalDate;

/** The due dates that stood when the calendar or the working week changed. */
public interface PromisedDueDates {

  /** Keeps a due date; a later one that is kept already stays. */
  void keep(String duty, LocalDate event, LocalDate dueDate);
}
