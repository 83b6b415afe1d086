package uz.hemis.application.corrections;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** The leadership takes an instruction back (3.1.1); what was done on it stays. */
public interface WithdrawInstruction {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}, {@code INSTRUCTION_WITHDRAWN}
   */
  void withdraw(Actor actor, Command command);

  /**
   * @param reason 1 to 500 characters
   */
  record Command(UUID instruction, String reason) {}
}
