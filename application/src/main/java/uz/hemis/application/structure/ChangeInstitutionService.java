package uz.hemis.application.structure;

import uz.hemis.application.calendar.port.OpenDueDates;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.port.Institutions;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.structure.Institution;

@UseCase
class ChangeInstitutionService implements ChangeInstitution {

  private final Institutions institutions;
  private final OpenDueDates dueDates;

  ChangeInstitutionService(Institutions institutions, OpenDueDates dueDates) {
    this.institutions = institutions;
    this.dueDates = dueDates;
  }

  @Override
  public void change(Actor actor, Command command) {
    actor.require(Permission.STRUCTURE_MANAGE);
    Institution known = institutions.get(command.expectedVersion());
    if (known.week() != command.week()) {
      dueDates.keep();
    }
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
