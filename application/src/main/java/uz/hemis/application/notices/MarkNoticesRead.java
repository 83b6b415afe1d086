package uz.hemis.application.notices;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Notes that a person has read their notices (5.2). What was read stays read. */
public interface MarkNoticesRead {

  /**
   * @throws RuleBroken {@link AccessRule#NOT_FOUND} when it is not the actor's
   */
  void mark(Actor actor, UUID id);

  /**
   * Marks all of the actor's notices that were sent until the moment.
   *
   * @param until that moment; later than now it is now
   */
  void markAll(Actor actor, Instant until);
}
