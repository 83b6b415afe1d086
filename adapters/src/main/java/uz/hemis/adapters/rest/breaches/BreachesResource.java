package uz.hemis.adapters.rest.breaches;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.AllowedDeeds;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.breaches.CloseBreach;
import uz.hemis.application.breaches.ConsultBreaches;
import uz.hemis.application.breaches.DecideProposal;
import uz.hemis.application.breaches.MeasureBreach;
import uz.hemis.application.breaches.NameAccountable;
import uz.hemis.application.breaches.ProposeMeasure;
import uz.hemis.application.breaches.SpeakAboutBreach;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.api.BreachesApi;
import uz.hemis.openapi.model.AllowedActions;
import uz.hemis.openapi.model.BreachClosure;
import uz.hemis.openapi.model.BreachDetails;
import uz.hemis.openapi.model.BreachDispute;
import uz.hemis.openapi.model.BreachEvidence;
import uz.hemis.openapi.model.BreachExplanation;
import uz.hemis.openapi.model.BreachKindName;
import uz.hemis.openapi.model.BreachList;
import uz.hemis.openapi.model.BreachResponsible;
import uz.hemis.openapi.model.BreachStateName;
import uz.hemis.openapi.model.MeasureEntry;
import uz.hemis.openapi.model.MeasureKindName;
import uz.hemis.openapi.model.MeasureProposalAddressee;
import uz.hemis.openapi.model.MeasureProposalDecision;
import uz.hemis.openapi.model.MeasureProposalDetails;
import uz.hemis.openapi.model.MeasureProposalEntry;
import uz.hemis.openapi.model.MeasureProposalList;
import uz.hemis.openapi.model.MeasureProposalOutcome;
import uz.hemis.openapi.model.MeasureProposalStateName;
import uz.hemis.openapi.model.RoleName;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class BreachesResource implements BreachesApi {

  private final ConsultBreaches breaches;
  private final SpeakAboutBreach speakAboutBreach;
  private final NameAccountable nameAccountable;
  private final MeasureBreach measureBreach;
  private final CloseBreach closeBreach;
  private final ProposeMeasure proposeMeasure;
  private final DecideProposal decideProposal;
  private final AllowedDeeds allowed;
  private final RequestContext request;

  BreachesResource(
      ConsultBreaches breaches,
      SpeakAboutBreach speakAboutBreach,
      NameAccountable nameAccountable,
      MeasureBreach measureBreach,
      CloseBreach closeBreach,
      ProposeMeasure proposeMeasure,
      DecideProposal decideProposal,
      AllowedDeeds allowed,
      RequestContext request) {
    this.breaches = breaches;
    this.speakAboutBreach = speakAboutBreach;
    this.nameAccountable = nameAccountable;
    this.measureBreach = measureBreach;
    this.closeBreach = closeBreach;
    this.proposeMeasure = proposeMeasure;
    this.decideProposal = decideProposal;
    this.allowed = allowed;
    this.request = request;
  }

  @Override
  public BreachList listBreaches(
      BreachStateName state,
      BreachKindName kind,
      RoleName role,
      Integer annex,
      UUID person,
      UUID unit,
      LocalDate from,
      LocalDate to,
      Boolean disputed,
      Integer limit,
      String after,
      Boolean totalCount) {
    return BreachesMapping.toList(
        breaches.listBreaches(
            request.actor(),
            BreachesMapping.toFilter(state, kind, role, annex, person, unit, from, to, disputed),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public BreachDetails getBreach(UUID id) {
    return BreachesMapping.toDetails(breaches.getBreach(request.actor(), id));
  }

  @Override
  public BreachDetails explainBreach(UUID id, BreachExplanation explanation) {
    speakAboutBreach.speak(request.actor(), BreachesMapping.toCommand(id, explanation));
    return getBreach(id);
  }

  @Override
  public BreachDetails disputeBreach(UUID id, BreachDispute dispute) {
    speakAboutBreach.speak(request.actor(), BreachesMapping.toCommand(id, dispute));
    return getBreach(id);
  }

  @Override
  public BreachDetails nameBreachResponsible(UUID id, BreachResponsible named) {
    nameAccountable.name(
        request.actor(), BreachesMapping.toCommand(id, request.expectedVersion(), named));
    return getBreach(id);
  }

  @Override
  public BreachDetails measureBreach(UUID id, MeasureEntry measure) {
    measureBreach.measure(request.actor(), BreachesMapping.toCommand(id, measure));
    return getBreach(id);
  }

  @Override
  public BreachDetails closeBreach(UUID id, BreachClosure closure) {
    closeBreach.close(request.actor(), new CloseBreach.Command(id, closure.note()));
    return getBreach(id);
  }

  @Override
  public BreachEvidence getBreachEvidence(UUID id) {
    return BreachesMapping.toEvidence(breaches.getEvidence(request.actor(), id));
  }

  @Override
  public MeasureProposalList listMeasureProposals(
      MeasureProposalStateName state,
      MeasureProposalAddressee addressee,
      UUID breach,
      Integer limit,
      String after,
      Boolean totalCount) {
    return ProposalsMapping.toList(
        breaches.listProposals(
            request.actor(),
            ProposalsMapping.toFilter(state, addressee, breach),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public MeasureProposalDetails proposeMeasure(MeasureProposalEntry entry) {
    return getMeasureProposal(
        proposeMeasure.propose(request.actor(), ProposalsMapping.toCommand(entry)));
  }

  @Override
  public MeasureProposalDetails getMeasureProposal(UUID id) {
    return ProposalsMapping.toDetails(breaches.getProposal(request.actor(), id));
  }

  @Override
  public MeasureProposalDetails decideMeasureProposal(UUID id, MeasureProposalDecision decision) {
    decideProposal.decide(request.actor(), ProposalsMapping.toCommand(id, decision));
    return getMeasureProposal(id);
  }

  @Override
  public AllowedActions listAllowedBreachDeeds(UUID id) {
    return allowed
        .on(getBreach(id), id)
        .deed("explainBreach", () -> explainBreach(id, new BreachExplanation("-", null)))
        .deed("disputeBreach", () -> disputeBreach(id, new BreachDispute("-", null)))
        .deed(
            "nameBreachResponsible",
            () -> nameBreachResponsible(id, new BreachResponsible(request.actor().person(), null)))
        .deed(
            "measureBreach",
            () -> measureBreach(id, new MeasureEntry(MeasureKindName.REPRIMAND, null, null)))
        .deed("closeBreach", () -> closeBreach(id, new BreachClosure(null)))
        .answer();
  }

  @Override
  public AllowedActions listAllowedMeasureProposalDeeds(UUID id) {
    var decline = new MeasureProposalDecision(MeasureProposalOutcome.DECLINE, null);
    return allowed
        .on(getMeasureProposal(id), id)
        .deed("decideMeasureProposal", () -> decideMeasureProposal(id, decline))
        .answer();
  }
}
