package uz.hemis.application.academic;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Removes a milestone still to come (3.1.4, annex 4). */
public interface RemoveMilestone {

  /**
   * @param expectedVersion the version that the removal builds on
   */
  void remove(Actor actor, UUID milestone, long expectedVersion);
}
