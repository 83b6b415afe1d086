package uz.hemis.application.regulation;

import java.util.List;
import uz.hemis.application.regulation.port.LateEntryPermits;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.regulation.LateEntryPermit;
import uz.hemis.domain.regulation.WindowVerdict;

@UseCase
class DecideLateEntryService implements DecideLateEntry {

  private final LateEntryPermits permits;
  private final WindowQueries windows;
  private final Moment moment;

  DecideLateEntryService(LateEntryPermits permits, WindowQueries windows, Moment moment) {
    this.permits = permits;
    this.windows = windows;
    this.moment = moment;
  }

  @Override
  public void decide(Actor actor, Command command) {
    actor.require(Permission.LATE_ENTRY_DECIDE);
    LateEntryPermit permit = permits.getForUpdate(command.permit());
    List<WindowVerdict> verdicts =
        permit.request().items().stream()
            .map(item -> windows.judge(item.duty(), item.object().eventDate()))
            .toList();
    permit.decide(command.ruling(), verdicts, actor, moment.now());
    permits.save(permit);
  }
}
