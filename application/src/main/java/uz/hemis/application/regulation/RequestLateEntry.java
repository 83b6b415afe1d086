package uz.hemis.application.regulation;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Asks to make one entry after its window has closed (order, clause 5: O-5.6). */
public interface RequestLateEntry {

  /** Asks, and gives the id of the request. */
  UUID request(Actor actor, Command command);

  /**
   * What is asked for.
   *
   * @param duty code of the duty
   * @param subject the thing that the entry is recorded on, such as an employee
   * @param event the kind of event, such as {@code HIRE}
   * @param orderNumber number of the order that the event rests on
   * @param eventDate the date from which the term ran
   * @param reason why the entry was not made in time
   * @param papers files of the three papers
   */
  record Command(
      String duty,
      UUID subject,
      String event,
      String orderNumber,
      LocalDate eventDate,
      String reason,
      Files papers) {}

  /**
   * Files of the three papers, as uploaded before; null where one is missing.
   *
   * @param justification the document that justifies the reason
   * @param employeeLetter the explanatory letter of the responsible employee
   * @param headLetter the explanatory letter of the head
   */
  record Files(UUID justification, UUID employeeLetter, UUID headLetter) {

    /** No paper at all. */
    public static Files none() {
      return new Files(null, null, null);
    }
  }
}
