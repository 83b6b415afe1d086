package uz.hemis.application.regulation.port;

import java.util.UUID;
import uz.hemis.domain.access.Place;

/** The things that entries are recorded on, whatever area keeps them. */
public interface EntrySubjects {

  /**
   * Where the thing belongs: an employee, a unit, a recorded event, or whatever an opened duty is
   * about.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} when there is no such thing
   */
  Place placeOf(UUID subject);
}
