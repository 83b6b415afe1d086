package uz.hemis.adapters.rest.breaches;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.breaches.DecideProposal;
import uz.hemis.application.breaches.ProposeMeasure;
import uz.hemis.application.breaches.query.ProposalFilter;
import uz.hemis.application.breaches.query.ProposalView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.breaches.Addressee;
import uz.hemis.domain.breaches.ProposalDecision;
import uz.hemis.domain.breaches.ProposalState;
import uz.hemis.openapi.model.MeasureProposalAddressee;
import uz.hemis.openapi.model.MeasureProposalDecision;
import uz.hemis.openapi.model.MeasureProposalDetails;
import uz.hemis.openapi.model.MeasureProposalEntry;
import uz.hemis.openapi.model.MeasureProposalFate;
import uz.hemis.openapi.model.MeasureProposalList;
import uz.hemis.openapi.model.MeasureProposalStateName;
import uz.hemis.openapi.model.MinistryUnitName;

/** Between the contract's words and those of proposals for measures. */
final class ProposalsMapping {

  private ProposalsMapping() {}

  static ProposalFilter toFilter(
      MeasureProposalStateName state, MeasureProposalAddressee addressee, UUID breach) {
    return new ProposalFilter(
        state == null ? null : ProposalState.valueOf(state.name()),
        addressee == null ? null : Addressee.valueOf(addressee.name()),
        breach);
  }

  static ProposeMeasure.Command toCommand(MeasureProposalEntry entry) {
    return new ProposeMeasure.Command(
        entry.breaches() == null ? List.of() : entry.breaches(), entry.text());
  }

  static DecideProposal.Command toCommand(UUID proposal, MeasureProposalDecision decision) {
    return new DecideProposal.Command(
        proposal, ProposalDecision.Outcome.valueOf(decision.decision().name()), decision.reason());
  }

  static MeasureProposalList toList(Page<ProposalView> page) {
    return new MeasureProposalList(
        page.items().stream().map(ProposalsMapping::toDetails).toList(),
        page.next(),
        page.totalCount());
  }

  static MeasureProposalDetails toDetails(ProposalView view) {
    return new MeasureProposalDetails(
        view.id(),
        MeasureProposalStateName.valueOf(view.state().name()),
        MeasureProposalAddressee.valueOf(view.addressee().name()),
        view.units().stream().sorted().map(ProposalsMapping::toUnit).toList(),
        view.breaches(),
        view.text(),
        BreachesMapping.toPerson(view.proposer()),
        BreachesMapping.toRole(view.proposerRole()),
        view.proposedAt(),
        view.decision() == null ? null : toFate(view.decision()),
        view.version());
  }

  private static MeasureProposalFate toFate(ProposalView.Fate fate) {
    return new MeasureProposalFate(
        fate.reason(),
        BreachesMapping.toPerson(fate.by()),
        BreachesMapping.toRole(fate.role()),
        toUnit(fate.unit()),
        fate.at());
  }

  private static MinistryUnitName toUnit(MinistryUnit unit) {
    return unit == null ? null : MinistryUnitName.valueOf(unit.name());
  }
}
