package uz.hemis.application.clearance;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** The end of a clearance sheet (3.1.14, 4.3). */
public interface CloseClearance {

  /** Confirms that every section has approved. */
  void confirm(Actor actor, UUID sheet);

  /** Gives the sheet up. */
  void cancel(Actor actor, UUID sheet);
}
