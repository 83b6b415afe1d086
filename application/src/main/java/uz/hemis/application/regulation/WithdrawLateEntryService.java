package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.application.regulation.port.LateEntryPermits;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.regulation.LateEntryPermit;

@UseCase
class WithdrawLateEntryService implements WithdrawLateEntry {

  private final LateEntryPermits permits;
  private final ConsultRegulation regulation;
  private final Moment moment;

  WithdrawLateEntryService(LateEntryPermits permits, ConsultRegulation regulation, Moment moment) {
    this.permits = permits;
    this.regulation = regulation;
    this.moment = moment;
  }

  @Override
  public void withdraw(Actor actor, UUID id, String reason) {
    actor.require(Permission.LATE_ENTRY_REQUEST);
    regulation.getPermit(actor, id);
    LateEntryPermit permit = permits.getForUpdate(id);
    permit.withdraw(actor, reason, moment.now());
    permits.save(permit);
  }
}
