package uz.hemis.application.corrections;

import java.util.Map;
import java.util.UUID;
import uz.hemis.application.corrections.port.GivenInstructions;
import uz.hemis.application.corrections.port.InstructionUses;
import uz.hemis.application.corrections.port.NamedInstruction;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.corrections.CorrectionRule;
import uz.hemis.domain.corrections.Instruction;
import uz.hemis.domain.corrections.InstructionUse;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Runs inside the use case that changes the data. */
@UseCase
class InstructionsService implements Instructions {

  private final NamedInstruction named;
  private final GivenInstructions instructions;
  private final InstructionUses uses;
  private final Identities identities;
  private final Moment moment;

  InstructionsService(
      NamedInstruction named,
      GivenInstructions instructions,
      InstructionUses uses,
      Identities identities,
      Moment moment) {
    this.named = named;
    this.instructions = instructions;
    this.uses = uses;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public void requireFor(Actor actor, UUID subject) {
    if (actor.role() != Role.SUPER_ADMINISTRATOR) {
      return;
    }
    Instruction instruction = instruction();
    instruction.requireCovers(subject, moment.today());
    uses.add(
        new InstructionUse(
            identities.next(), instruction.id(), actor.person(), subject, moment.now()));
    named.restsOn(instruction);
  }

  private Instruction instruction() {
    UUID id =
        named
            .find()
            .orElseThrow(
                () ->
                    new RuleBroken(
                        CorrectionRule.INSTRUCTION_MISSING, HEADER, Map.of("header", HEADER)));
    return instructions
        .findForUse(id)
        .orElseThrow(
            () ->
                new RuleBroken(
                    CorrectionRule.INSTRUCTION_NOT_IN_FORCE,
                    Map.of("instruction", id, "state", "UNKNOWN")));
  }
}
