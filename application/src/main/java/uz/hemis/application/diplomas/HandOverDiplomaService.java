package uz.hemis.application.diplomas;

import java.util.UUID;
import uz.hemis.application.diplomas.port.ClearedGraduates;
import uz.hemis.application.diplomas.port.Diplomas;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.diplomas.Diploma;
import uz.hemis.domain.diplomas.DiplomaStep;
import uz.hemis.domain.diplomas.HandOver;

@UseCase
class HandOverDiplomaService implements HandOverDiploma {

  private final Diplomas diplomas;
  private final ClearedGraduates cleared;
  private final Moment moment;

  HandOverDiplomaService(Diplomas diplomas, ClearedGraduates cleared, Moment moment) {
    this.diplomas = diplomas;
    this.cleared = cleared;
    this.moment = moment;
  }

  @Override
  public void handOver(Actor actor, UUID id, HandOver given) {
    actor.require(Permission.DIPLOMA_PRINT_STATUS_SET);
    Diploma diploma = diplomas.getForUpdate(id);
    actor.require(Permission.DIPLOMA_PRINT_STATUS_SET, diploma.place());
    diploma.handOver(
        given,
        cleared.isCleared(diploma.holder().study()),
        new DiplomaStep.By(actor, moment.now()));
    diplomas.save(diploma);
  }
}
