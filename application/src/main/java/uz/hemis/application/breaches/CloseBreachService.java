package uz.hemis.application.breaches;

import uz.hemis.application.breaches.port.Breaches;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.breaches.Breach;

@UseCase
class CloseBreachService implements CloseBreach {

  private final Breaches breaches;
  private final Moment moment;

  CloseBreachService(Breaches breaches, Moment moment) {
    this.breaches = breaches;
    this.moment = moment;
  }

  @Override
  public void close(Actor actor, Command command) {
    actor.require(Permission.BREACH_MEASURE);
    Breach breach = breaches.getForUpdate(command.breach());
    breach.close(command.note(), actor, moment.now());
    breaches.save(breach);
  }
}
