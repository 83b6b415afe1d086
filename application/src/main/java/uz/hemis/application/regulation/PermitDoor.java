package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.application.regulation.port.LateEntryPermits;
import uz.hemis.application.shared.Moment;
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
  private final Moment moment;

  PermitDoor(LateEntryPermits permits, Moment moment) {
    this.permits = permits;
    this.moment = moment;
  }

  /**
   * Uses up the permit for the entry.
   *
   * @return the permit
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ENTRY_CLOSED} without one
   */
  UUID pass(Actor actor, WindowVerdict verdict, EntryObject object) {
    LateEntryPermit permit =
        permits
            .findUnspentForUpdate(verdict.duty().code(), object)
            .filter(found -> found.state(verdict.today()) == PermitState.GRANTED)
            .orElseThrow(verdict::closed);
    permit.use(actor, verdict.duty().code(), object, moment.now());
    permits.save(permit);
    return permit.id();
  }
}
