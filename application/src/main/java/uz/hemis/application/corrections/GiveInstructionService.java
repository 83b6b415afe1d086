package uz.hemis.application.corrections;

import java.util.UUID;
import uz.hemis.application.corrections.port.GivenInstructions;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.corrections.CorrectionRule;
import uz.hemis.domain.corrections.Instruction;
import uz.hemis.domain.corrections.InstructionTerms;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;

@UseCase
class GiveInstructionService implements GiveInstruction {

  private final GivenInstructions instructions;
  private final FileReferences files;
  private final Identities identities;
  private final Moment moment;

  GiveInstructionService(
      GivenInstructions instructions, FileReferences files, Identities identities, Moment moment) {
    this.instructions = instructions;
    this.files = files;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID give(Actor actor, Command command) {
    actor.require(Permission.CORRECTION_INSTRUCT);
    UUID id = identities.next();
    Instruction instruction =
        Instruction.give(
            id,
            terms(command),
            new Instruction.Given(moment.now(), actor.person()),
            moment.today());
    files.attach(actor, instruction.terms().order().file(), FilePurpose.ORDER, "/order/file", id);
    instructions.save(instruction);
    return id;
  }

  private static InstructionTerms terms(Command command) {
    Faults faults = new Faults();
    OfficialDocument order = faults.gather("/order", () -> order(command.order()));
    faults.throwIfAny();
    return new InstructionTerms(order, command.text(), command.subjects(), command.validUntil());
  }

  private static OfficialDocument order(OrderEntry entry) {
    return OfficialDocument.required(
        CorrectionRule.INSTRUCTION_ORDER_MISSING, entry.number(), entry.date(), entry.file());
  }
}
