package uz.hemis.application.regulation;

import java.util.function.Predicate;
import uz.hemis.application.regulation.port.LateEntryPermits;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.LateEntryPermit;
import uz.hemis.domain.regulation.PermitState;
import uz.hemis.domain.regulation.WindowVerdict;

/** Runs inside the use case of the entry, which has asked for the permission to make it. */
@UseCase
class EntryWindowService implements EntryWindow {

  private final WindowQueries windows;
  private final LateEntryPermits permits;
  private final Moment moment;

  EntryWindowService(WindowQueries windows, LateEntryPermits permits, Moment moment) {
    this.windows = windows;
    this.permits = permits;
    this.moment = moment;
  }

  @Override
  public Admission admit(Actor actor, String duty, EntryObject object) {
    WindowVerdict verdict = windows.judge(duty, object.eventDate());
    if (verdict.isOpen()) {
      return new Admission(verdict.lastDay(), null);
    }
    LateEntryPermit permit =
        permits
            .findUnspentForUpdate(duty, object)
            .filter(grantedOn(verdict))
            .orElseThrow(verdict::closed);
    permit.use(actor, object, moment.now());
    permits.save(permit);
    return new Admission(verdict.lastDay(), permit.id());
  }

  private static Predicate<LateEntryPermit> grantedOn(WindowVerdict verdict) {
    return permit -> permit.state(verdict.today()) == PermitState.GRANTED;
  }
}
