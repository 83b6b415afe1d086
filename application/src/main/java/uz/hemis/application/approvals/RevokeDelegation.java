package uz.hemis.application.approvals;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Ends a delegation before its last day, with the reason (4.3). */
public interface RevokeDelegation {

  void revoke(Actor actor, Command command);

  /**
   * @param reason 1 to 500 characters
   */
  record Command(UUID delegation, String reason) {}
}
