package uz.hemis.application.clearance;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.clearance.ClearanceReason;

/** Opens a clearance sheet: on the student's own request, or by the registrar or dean. */
public interface OpenClearance {

  /**
   * @return the new sheet's identifier
   */
  UUID open(Actor actor, UUID study, ClearanceReason reason);

  /** The student asks for the own sheet. */
  UUID request(Actor actor, UUID study, ClearanceReason reason);
}
