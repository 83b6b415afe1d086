package uz.hemis.application.regulation.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.access.Place;

/**
 * The things that entries are recorded on, whatever area keeps them: an employee, a unit, a
 * recorded event, or whatever an opened duty is about.
 */
public interface EntrySubjects {

  /**
   * Where the things belong.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} when one of them is not there
   */
  Map<UUID, Place> placesOf(Collection<UUID> subjects);

  /**
   * Where one thing belongs.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} when there is no such thing
   */
  default Place placeOf(UUID subject) {
    return placesOf(List.of(subject)).get(subject);
  }
}
