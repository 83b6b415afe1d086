package uz.hemis.application.corrections;

import java.util.UUID;
import uz.hemis.application.corrections.query.InstructionView;
import uz.hemis.application.corrections.query.UseView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.corrections.InstructionState;

/** Shows the leadership's instructions and what was done on them (3.1.1). */
public interface ViewInstructions {

  /**
   * One page, newest first.
   *
   * @param state null for all
   */
  Page<InstructionView> list(Actor actor, InstructionState state, PageRequest page);

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  InstructionView get(Actor actor, UUID instruction);

  /**
   * One page of what was done on the instruction, newest first.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Page<UseView> listUses(Actor actor, UUID instruction, PageRequest page);
}
