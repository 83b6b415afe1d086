package uz.hemis.application.assignments;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Takes a role back before its period is over, with the reason (2.3). */
public interface RevokeAssignment {

  void revoke(Actor actor, Command command);

  /**
   * @param reason 1 to 500 characters
   */
  record Command(UUID assignment, String reason) {}
}
