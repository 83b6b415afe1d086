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

  private final OwnedDiplomas owned;
  private final Diplomas diplomas;
  private final ClearedGraduates cleared;
  private final Moment moment;

  HandOverDiplomaService(
      OwnedDiplomas owned, Diplomas diplomas, ClearedGraduates cleared, Moment moment) {
    this.owned = owned;
    this.diplomas = diplomas;
    this.cleared = cleared;
    this.moment = moment;
  }

  @Override
  public void handOver(Actor actor, UUID id, HandOver given) {
    actor.require(Permission.DIPLOMA_PRINT_STATUS_SET);
    Diploma diploma = owned.diploma(actor, Permission.DIPLOMA_PRINT_STATUS_SET, id);
    diploma.handOver(
        given,
        cleared.isCleared(diploma.holder().study()),
        new DiplomaStep.By(actor, moment.now()));
    diplomas.save(diploma);
  }
}
