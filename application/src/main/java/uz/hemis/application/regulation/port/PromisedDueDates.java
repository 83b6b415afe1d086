package uz.hemis.application.regulation.port;

import java.time.LocalDate;
import uz.hemis.domain.regulation.DueDatePromises;

/** The due dates that stood when the calendar or the working week changed. */
public interface PromisedDueDates {

  /** Those of one duty. */
  DueDatePromises get(String duty);

  /** Keeps a due date; a later one that is kept already stays. */
  void keep(String duty, LocalDate event, LocalDate dueDate);
}
