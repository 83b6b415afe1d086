package uz.hemis.domain.movements;

import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.students.Study;

/**
 * What an order did to one study.
 *
 * @param before how it stood
 * @param after how it stood then
 */
public record Move(UUID study, Waypoint before, Waypoint after) {

  public Move {
    Objects.requireNonNull(study, "study");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** Whether the study still stands as the order left it; its group may have changed since. */
  boolean isLastOf(Study current) {
    return after.status() == current.status()
        && after.placement().inGroup(null).equals(current.placement().inGroup(null));
  }
}
