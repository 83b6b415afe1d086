package uz.hemis.application.regulation;

import java.time.LocalDate;
import java.util.Optional;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.regulation.WindowVerdict;

/**
 * What other areas may ask about windows before an entry is made, such as which dates a person may
 * still enter. It admits nothing: that is {@link EntryWindow}.
 */
public interface WindowQueries {

  /**
   * The verdict of today on an event; for an event of today, when it will be due.
   *
   * @param duty code of the duty in the catalogue
   * @param event the date from which the term runs
   */
  WindowVerdict judge(String duty, LocalDate event);

  /** The earliest date of an event that may still be entered; empty where none is too early. */
  Optional<LocalDate> earliestOpen(String duty);

  /** From which date of an event the term of the duty runs (open point 1). */
  TermStart startsFrom(String duty);
}
