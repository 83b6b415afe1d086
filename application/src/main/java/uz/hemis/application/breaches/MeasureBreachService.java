package uz.hemis.application.breaches;

import uz.hemis.application.breaches.port.Breaches;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.breaches.Breach;
import uz.hemis.domain.files.FilePurpose;

@UseCase
class MeasureBreachService implements MeasureBreach {

  private final Breaches breaches;
  private final FileReferences files;
  private final Moment moment;

  MeasureBreachService(Breaches breaches, FileReferences files, Moment moment) {
    this.breaches = breaches;
    this.files = files;
    this.moment = moment;
  }

  @Override
  public void measure(Actor actor, Command command) {
    actor.require(Permission.BREACH_MEASURE);
    Breach breach = breaches.getForUpdate(command.breach());
    breach.measure(command.measure(), actor, moment.now());
    if (command.measure().file() != null) {
      files.attach(actor, command.measure().file(), FilePurpose.ORDER, "/order/file", breach.id());
    }
    breaches.save(breach);
  }
}
