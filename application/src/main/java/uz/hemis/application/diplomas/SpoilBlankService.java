package uz.hemis.application.diplomas;

import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.diplomas.port.Blanks;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.diplomas.Blank;
import uz.hemis.domain.diplomas.BlankDeed;
import uz.hemis.domain.files.FilePurpose;

@UseCase
class SpoilBlankService implements SpoilBlank {

  private final Blanks blanks;
  private final BlankStatusEntry entry;
  private final FileReferences files;
  private final Instructions instructions;
  private final Moment moment;

  SpoilBlankService(
      Blanks blanks,
      BlankStatusEntry entry,
      FileReferences files,
      Instructions instructions,
      Moment moment) {
    this.blanks = blanks;
    this.entry = entry;
    this.files = files;
    this.instructions = instructions;
    this.moment = moment;
  }

  @Override
  public void spoil(Actor actor, Command command) {
    actor.require(Permission.BLANK_STATUS_SET);
    instructions.requireFor(actor, command.blank());
    entry.spoiled(actor, command.blank());
    Blank blank = blanks.getForUpdate(command.blank());
    blank.spoil(command.reason(), command.act(), BlankDeed.of(actor, moment.now()));
    files.attach(actor, command.act().file(), FilePurpose.ACT, "/act/file", blank.id());
    blanks.save(blank);
  }
}
