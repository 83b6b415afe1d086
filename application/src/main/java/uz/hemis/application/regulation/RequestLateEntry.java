package uz.hemis.application.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Asks to make entries after their windows have closed (order, clause 5: O-5.6). */
public interface RequestLateEntry {

  /** Asks, and gives the id of the request. */
  UUID request(Actor actor, Command command);

  /**
   * What is asked for.
   *
   * @param entries the entries that one cause has delayed, at least one
   * @param reason why they were not made in time
   * @param papers files of the three papers
   */
  record Command(List<Late> entries, String reason, Files papers) {

    public Command {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One late entry.
   *
   * @param duty code of the duty
   * @param subject the thing that the entry is recorded on, such as an employee; null for the
   *     institution as a whole
   * @param event the kind of event that the term runs from, such as {@code HIRE}
   * @param orderNumber number of the order that the event rests on; null where it rests on none
   * @param eventDate the date from which the term ran
   */
  record Late(String duty, UUID subject, String event, String orderNumber, LocalDate eventDate) {}

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
