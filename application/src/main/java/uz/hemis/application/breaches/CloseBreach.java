package uz.hemis.application.breaches;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** The leadership closes a breach (order, clause 3: O-3.2). */
public interface CloseBreach {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code CLOSURE_UNREASONED}, {@code
   *     BREACH_CLOSED}, {@code OWN_BREACH}
   */
  void close(Actor actor, Command command);

  /**
   * The closure.
   *
   * @param note what came of it, or why no measure was taken
   */
  record Command(UUID breach, String note) {}
}
