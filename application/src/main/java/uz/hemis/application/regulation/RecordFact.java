package uz.hemis.application.regulation;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/**
 * A responsible role records an event that its annex asks for and no area of the system raises by
 * itself (2.1). It is judged like every other entry.
 */
public interface RecordFact {

  /**
   * @return the recorded event
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code EVENT_KIND_UNKNOWN}, {@code
   *     EVENT_NOT_REPORTED}, {@code EVENT_OF_ANOTHER_ROLE}, {@code EVENT_IN_FUTURE}, {@code
   *     ENTRY_CLOSED}
   */
  UUID record(Actor actor, Command command);

  /**
   * What happened.
   *
   * @param event the kind of event
   * @param subject the thing that it is about; null for the unit, or for the event itself where
   *     later entries answer it
   * @param unit the unit that it belongs to; null for the subject's, or for the actor's own
   * @param orderNumber number of its order; null where it rests on none
   * @param orderDate the date of the order, or of the event where it rests on none
   * @param effectiveDate from when it takes effect; null for the same date
   * @param file a paper uploaded as an order; null for none
   */
  record Command(
      String event,
      UUID subject,
      UUID unit,
      String orderNumber,
      LocalDate orderDate,
      LocalDate effectiveDate,
      String note,
      UUID file) {

    /** The thing that the event is about, or else its unit; null where neither is named. */
    public UUID about() {
      return subject == null ? unit : subject;
    }
  }
}
