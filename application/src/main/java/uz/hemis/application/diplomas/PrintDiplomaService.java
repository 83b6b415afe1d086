package uz.hemis.application.diplomas;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.application.diplomas.port.Diplomas;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.diplomas.Diploma;
import uz.hemis.domain.diplomas.DiplomaStep;

@UseCase
class PrintDiplomaService implements PrintDiploma {

  private final OwnedDiplomas owned;
  private final Diplomas diplomas;
  private final TakeBlank blanks;
  private final DiplomaEvents events;
  private final Moment moment;

  PrintDiplomaService(
      OwnedDiplomas owned,
      Diplomas diplomas,
      TakeBlank blanks,
      DiplomaEvents events,
      Moment moment) {
    this.owned = owned;
    this.diplomas = diplomas;
    this.blanks = blanks;
    this.events = events;
    this.moment = moment;
  }

  @Override
  public void recordPrinting(Actor actor, UUID id, LocalDate printedOn) {
    actor.require(Permission.DIPLOMA_PRINT_STATUS_SET);
    Diploma diploma = owned.diploma(actor, Permission.DIPLOMA_PRINT_STATUS_SET, id);
    diploma.print(printedOn, new DiplomaStep.By(actor, moment.now()));
    events.printed(actor, id, printedOn);
    diplomas.save(diploma);
  }

  @Override
  public void setStatus(Actor actor, Command command) {
    actor.require(Permission.DIPLOMA_PRINT_STATUS_SET);
    Diploma diploma = owned.diploma(actor, Permission.DIPLOMA_PRINT_STATUS_SET, command.diploma());
    diploma.setPrinted(command.part(), new DiplomaStep.By(actor, moment.now()));
    events.statusSet(actor, diploma);
    blanks.take(
        actor,
        new TakeBlank.Command(
            diploma.id(), diploma.content().sortFor(command.part()), command.blank()));
    diplomas.save(diploma);
  }
}
