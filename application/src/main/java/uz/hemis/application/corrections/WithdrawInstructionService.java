package uz.hemis.application.corrections;

import uz.hemis.application.corrections.port.GivenInstructions;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.corrections.Instruction;

@UseCase
class WithdrawInstructionService implements WithdrawInstruction {

  private final GivenInstructions instructions;
  private final Moment moment;

  WithdrawInstructionService(GivenInstructions instructions, Moment moment) {
    this.instructions = instructions;
    this.moment = moment;
  }

  @Override
  public void withdraw(Actor actor, Command command) {
    actor.require(Permission.CORRECTION_INSTRUCT);
    Instruction instruction = instructions.getForUpdate(command.instruction());
    instruction.withdraw(
        new Instruction.Withdrawal(moment.now(), actor.person(), command.reason()));
    instructions.save(instruction);
  }
}
