package uz.hemis.adapters.rest.corrections;

import java.util.List;
import java.util.Set;
import uz.hemis.adapters.rest.people.Spellings;
import uz.hemis.application.corrections.GiveInstruction;
import uz.hemis.application.corrections.ProposeOwnCorrection;
import uz.hemis.application.corrections.query.InstructionView;
import uz.hemis.application.corrections.query.UseView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.approvals.ProposalState;
import uz.hemis.domain.corrections.Instruction;
import uz.hemis.domain.corrections.InstructionState;
import uz.hemis.domain.corrections.InstructionTerms;
import uz.hemis.domain.corrections.OwnDataEntry;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.openapi.model.InstructionDetails;
import uz.hemis.openapi.model.InstructionEntry;
import uz.hemis.openapi.model.InstructionList;
import uz.hemis.openapi.model.InstructionStateName;
import uz.hemis.openapi.model.InstructionUseEntry;
import uz.hemis.openapi.model.InstructionUseList;
import uz.hemis.openapi.model.InstructionWithdrawal;
import uz.hemis.openapi.model.OfficialDocumentEntry;
import uz.hemis.openapi.model.OfficialDocumentView;
import uz.hemis.openapi.model.OwnCorrectionEntry;
import uz.hemis.openapi.model.ProposalStateName;

/** Between the contract's corrections and those of the use cases. */
final class CorrectionMapping {

  private CorrectionMapping() {}

  static InstructionState toState(InstructionStateName state) {
    return state == null ? null : InstructionState.valueOf(state.name());
  }

  static ProposalState toState(ProposalStateName state) {
    return state == null ? null : ProposalState.valueOf(state.name());
  }

  static GiveInstruction.Command toCommand(InstructionEntry entry) {
    return new GiveInstruction.Command(
        toOrder(entry.order()),
        entry.text(),
        entry.subjects() == null ? Set.of() : Set.copyOf(entry.subjects()),
        entry.validUntil());
  }

  static ProposeOwnCorrection.Command toCommand(OwnCorrectionEntry entry) {
    Spelling latin = entry.name() == null ? null : Spellings.toSpelling(entry.name().latin());
    Spelling cyrillic = entry.name() == null ? null : Spellings.toSpelling(entry.name().cyrillic());
    return new ProposeOwnCorrection.Command(
        new OwnDataEntry(latin, cyrillic, entry.phone(), entry.email()),
        entry.reason(),
        entry._file());
  }

  static InstructionList toList(Page<InstructionView> page) {
    return new InstructionList(
        page.map(CorrectionMapping::toDetails).items(), page.next(), page.totalCount());
  }

  static InstructionUseList toUses(Page<UseView> page) {
    return new InstructionUseList(
        page.map(CorrectionMapping::toUse).items(), page.next(), page.totalCount());
  }

  static InstructionDetails toDetails(InstructionView view) {
    Instruction instruction = view.instruction();
    InstructionTerms terms = instruction.terms();
    return new InstructionDetails(
        instruction.id(),
        instruction.version(),
        InstructionStateName.valueOf(view.state().name()),
        new OfficialDocumentView(
            terms.order().number(), terms.order().date(), terms.order().file()),
        terms.text(),
        List.copyOf(terms.subjects()),
        terms.validUntil(),
        instruction.given().at(),
        instruction.given().by(),
        view.givenByName(),
        view.uses(),
        instruction.withdrawal().map(CorrectionMapping::toWithdrawal).orElse(null));
  }

  private static InstructionUseEntry toUse(UseView view) {
    return new InstructionUseEntry(
        view.use().id(),
        view.use().person(),
        view.personName(),
        view.use().subject(),
        view.use().at());
  }

  private static InstructionWithdrawal toWithdrawal(Instruction.Withdrawal made) {
    return new InstructionWithdrawal(made.at(), made.by(), made.reason());
  }

  private static GiveInstruction.OrderEntry toOrder(OfficialDocumentEntry entry) {
    return entry == null
        ? GiveInstruction.OrderEntry.NONE
        : new GiveInstruction.OrderEntry(entry.number(), entry.date(), entry._file());
  }
}
