package uz.hemis.adapters.rest.corrections;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.adapters.rest.approvals.ProposalMapping;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.adapters.rest.personnel.PersonnelMapping;
import uz.hemis.application.corrections.GiveInstruction;
import uz.hemis.application.corrections.ProposeOwnCorrection;
import uz.hemis.application.corrections.ViewInstructions;
import uz.hemis.application.corrections.ViewOwnCorrections;
import uz.hemis.application.corrections.WithdrawInstruction;
import uz.hemis.application.personnel.ReadPersonnel;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.api.CorrectionsApi;
import uz.hemis.openapi.model.EmployeeDetails;
import uz.hemis.openapi.model.InstructionDetails;
import uz.hemis.openapi.model.InstructionEntry;
import uz.hemis.openapi.model.InstructionList;
import uz.hemis.openapi.model.InstructionStateName;
import uz.hemis.openapi.model.InstructionUseList;
import uz.hemis.openapi.model.InstructionWithdrawalEntry;
import uz.hemis.openapi.model.OwnCorrectionEntry;
import uz.hemis.openapi.model.ProposalDetails;
import uz.hemis.openapi.model.ProposalList;
import uz.hemis.openapi.model.ProposalStateName;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class CorrectionsResource implements CorrectionsApi {

  private final GiveInstruction give;
  private final WithdrawInstruction withdraw;
  private final ViewInstructions instructions;
  private final ProposeOwnCorrection propose;
  private final ViewOwnCorrections corrections;
  private final ReadPersonnel personnel;
  private final RequestContext context;

  CorrectionsResource(
      GiveInstruction give,
      WithdrawInstruction withdraw,
      ViewInstructions instructions,
      ProposeOwnCorrection propose,
      ViewOwnCorrections corrections,
      ReadPersonnel personnel,
      RequestContext context) {
    this.give = give;
    this.withdraw = withdraw;
    this.instructions = instructions;
    this.propose = propose;
    this.corrections = corrections;
    this.personnel = personnel;
    this.context = context;
  }

  @Override
  public InstructionList listInstructions(
      InstructionStateName state, Integer limit, String after, Boolean totalCount) {
    return CorrectionMapping.toList(
        instructions.list(
            context.actor(),
            CorrectionMapping.toState(state),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public InstructionDetails giveInstruction(InstructionEntry entry) {
    return getInstruction(give.give(context.actor(), CorrectionMapping.toCommand(entry)));
  }

  @Override
  public InstructionDetails getInstruction(UUID id) {
    return CorrectionMapping.toDetails(instructions.get(context.actor(), id));
  }

  @Override
  public InstructionDetails withdrawInstruction(UUID id, InstructionWithdrawalEntry entry) {
    context.because(entry.reason());
    withdraw.withdraw(context.actor(), new WithdrawInstruction.Command(id, entry.reason()));
    return getInstruction(id);
  }

  @Override
  public InstructionUseList listInstructionUses(
      UUID id, Integer limit, String after, Boolean totalCount) {
    return CorrectionMapping.toUses(
        instructions.listUses(context.actor(), id, new PageRequest(limit, after, totalCount)));
  }

  @Override
  public ProposalList listOwnCorrections(
      ProposalStateName state, Integer limit, String after, Boolean totalCount) {
    return ProposalMapping.toList(
        corrections.list(
            context.actor(),
            CorrectionMapping.toState(state),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public ProposalDetails proposeOwnCorrection(OwnCorrectionEntry entry) {
    UUID proposal = propose.propose(context.actor(), CorrectionMapping.toCommand(entry));
    return ProposalMapping.toDetails(corrections.get(context.actor(), proposal));
  }

  @Override
  public EmployeeDetails getOwnData() {
    return PersonnelMapping.toDetails(personnel.getOwn(context.actor()));
  }
}
