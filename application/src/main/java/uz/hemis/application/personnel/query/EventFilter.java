package uz.hemis.application.personnel.query;

import java.util.UUID;
import uz.hemis.domain.personnel.PersonnelEvent;

/**
 * Which events are asked for; null members ask for nothing.
 *
 * @param employee on whose card they were recorded
 * @param kind hiring, change of position or dismissal
 * @param late recorded under a permit, or in time
 */
public record EventFilter(UUID employee, PersonnelEvent.Kind kind, Boolean late) {

  /** All events of one card. */
  public static EventFilter of(UUID employee) {
    return new EventFilter(employee, null, null);
  }
}
