package uz.hemis.application.personnel.query;

import java.util.List;
import java.util.UUID;
import uz.hemis.domain.personnel.PersonnelEvent;

/**
 * Whether a person may record an event of a kind on a card now.
 *
 * @param kind hiring, change of position or dismissal
 * @param allowed whether it may be recorded now
 * @param blockedBy slug of the rule that stands against it; null when allowed
 * @param employments the employments that it may concern; empty for a hiring
 * @param window which orders may still be entered
 */
public record AllowedAction(
    PersonnelEvent.Kind kind,
    boolean allowed,
    String blockedBy,
    List<UUID> employments,
    EventWindow window) {

  public AllowedAction {
    employments = List.copyOf(employments);
  }
}
