package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Who asked for late entry takes the request, or the unused rest of the permit, back. */
public interface WithdrawLateEntry {

  /**
   * @param reason why; null without one
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code LATE_ENTRY_OF_ANOTHER}, {@code
   *     PERMIT_DECIDED}
   */
  void withdraw(Actor actor, UUID permit, String reason);
}
