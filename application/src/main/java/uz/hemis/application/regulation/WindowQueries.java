package uz.hemis.application.regulation;

import java.time.LocalDate;
import java.util.Optional;
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

  /**
   * Until when entries of a kind that make their own event known may be made; empty where no duty
   * of today binds them.
   *
   * @param kind the kind of event, such as {@code HIRE}
   */
  Optional<Outlook> outlook(String kind);

  /**
   * The strictest of the duties that bind a kind of entry.
   *
   * @param earliestOpen the earliest date of an event that needs no permit; null when none is too
   *     early
   * @param today the verdict on an event of today
   */
  record Outlook(LocalDate earliestOpen, WindowVerdict today) {}
}
