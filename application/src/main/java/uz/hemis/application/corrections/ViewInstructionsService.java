package uz.hemis.application.corrections;

import java.util.UUID;
import uz.hemis.application.corrections.query.CorrectionQueries;
import uz.hemis.application.corrections.query.InstructionView;
import uz.hemis.application.corrections.query.UseView;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.corrections.InstructionState;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ViewInstructionsService implements ViewInstructions {

  private final CorrectionQueries corrections;
  private final Moment moment;

  ViewInstructionsService(CorrectionQueries corrections, Moment moment) {
    this.corrections = corrections;
    this.moment = moment;
  }

  @Override
  public Page<InstructionView> list(Actor actor, InstructionState state, PageRequest page) {
    actor.require(Permission.CORRECTION_VIEW);
    return corrections.listInstructions(state, moment.today(), page);
  }

  @Override
  public InstructionView get(Actor actor, UUID instruction) {
    actor.require(Permission.CORRECTION_VIEW);
    return corrections
        .findInstruction(instruction, moment.today())
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Page<UseView> listUses(Actor actor, UUID instruction, PageRequest page) {
    get(actor, instruction);
    return corrections.listUses(instruction, page);
  }
}
