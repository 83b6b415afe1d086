package uz.hemis.application.regulation;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.application.regulation.port.LateEntryPermits;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.LateEntryPermit;
import uz.hemis.domain.regulation.PermitState;
import uz.hemis.domain.regulation.WindowVerdict;

/** Lets a late entry through a closed window under its permit (order, clause 5). */
@UseCase
class PermitDoor {

  private final LateEntryPermits permits;

  PermitDoor(LateEntryPermits permits) {
    this.permits = permits;
  }

  /**
   * Uses up the permit for the entry.
   *
   * @param at when the entry was made
   * @return the permit
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ENTRY_CLOSED} without one
   */
  UUID pass(Actor actor, WindowVerdict verdict, EntryObject object, Instant at) {
    LateEntryPermit permit = granted(verdict, object);
    permit.use(actor, verdict.duty().code(), object, at);
    permits.save(permit);
    return permit.id();
  }

  /**
   * Asks for the permit and leaves it as it is.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ENTRY_CLOSED} without one
   */
  void require(WindowVerdict verdict, EntryObject object) {
    granted(verdict, object);
  }

  private LateEntryPermit granted(WindowVerdict verdict, EntryObject object) {
    return permits
        .findUnspentForUpdate(verdict.duty().code(), object)
        .filter(found -> found.state(verdict.today()) == PermitState.GRANTED)
        .orElseThrow(verdict::closed);
  }
}
