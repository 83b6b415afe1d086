package uz.hemis.application.assignments;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Applies to RTTRM to bind the employee whom the institution names (2.2). */
public interface RequestSuperAdministrator {

  /**
   * @return the new request's identifier
   */
  UUID request(Actor actor, Command command);

  /** Who is to be bound, and the institution's letter. */
  record Command(UUID person, DocumentEntry letter) {}
}
