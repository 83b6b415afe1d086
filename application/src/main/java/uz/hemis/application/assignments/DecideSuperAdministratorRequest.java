package uz.hemis.application.assignments;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** RTTRM binds the institution's super administrator, or refuses with the reason (2.2). */
public interface DecideSuperAdministratorRequest {

  /** Ends the former super administrator's assignment and binds the candidate, both or neither. */
  void accept(Actor actor, UUID request);

  /** Turns the request down. */
  void refuse(Actor actor, UUID request, String reason);
}
