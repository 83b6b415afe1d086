package uz.hemis.application.breaches;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.breaches.Accountable;

/** The leadership names who answers for a breach where nobody could be found (order, clause 3). */
public interface NameAccountable {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOBODY_NAMED}, {@code ACCOUNTABLE_NAMED},
   *     {@code ACCOUNTABLE_UNKNOWN}, {@code HEAD_OF_ONESELF}, {@code OWN_BREACH}, {@code
   *     BREACH_CLOSED}, {@code VERSION_STALE}
   */
  void name(Actor actor, Command command);

  /**
   * Who is named.
   *
   * @param expectedVersion the version that the person saw
   */
  record Command(UUID breach, long expectedVersion, Accountable.Naming named) {}
}
