package uz.hemis.application.students;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** The marketing department changes the places of a quota by another order (3.1.11). */
@FunctionalInterface
public interface ChangeQuota {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}, {@code VERSION_STALE}, {@code
   *     ENTRY_CLOSED}, {@code QUOTA_BELOW_TAKEN}
   */
  void change(Actor actor, Command command);

  /**
   * @param expectedVersion the version that the change builds on
   * @param places 1 to 100000
   * @param order that sets them
   */
  record Command(UUID quota, long expectedVersion, int places, OrderEntry order) {}
}
