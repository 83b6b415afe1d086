package uz.hemis.application.structure;

import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.port.Institutions;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.structure.Institution;

@UseCase
class ChangeInstitutionService implements ChangeInstitution {

  private final Institutions institutions;

  ChangeInstitutionService(Institutions institutions) {
    this.institutions = institutions;
  }

  @Override
  public void change(Actor actor, Command command) {
    actor.require(Permission.STRUCTURE_MANAGE);
    Institution known = institutions.get(command.expectedVersion());
    institutions.save(
        new Institution(
            known.version(),
            command.names(),
            command.code(),
            command.taxpayerNumber(),
            command.week(),
            command.address()));
  }
}
