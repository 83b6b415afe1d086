package uz.hemis.adapters.rest.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.adapters.rest.edge.AllowedDeeds;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.ProblemCatalogue;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.catalogue.ConsultCatalogue;
import uz.hemis.application.catalogue.DraftRegulation;
import uz.hemis.application.catalogue.EditDraft;
import uz.hemis.application.catalogue.RegisterEventKind;
import uz.hemis.application.catalogue.SubmitDraft;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.catalogue.RegulationDraft;
import uz.hemis.openapi.api.CatalogueApi;
import uz.hemis.openapi.model.AllowedActions;
import uz.hemis.openapi.model.DraftCheck;
import uz.hemis.openapi.model.DraftHeading;
import uz.hemis.openapi.model.DraftOpening;
import uz.hemis.openapi.model.DutyRowEntry;
import uz.hemis.openapi.model.EventKindDetails;
import uz.hemis.openapi.model.EventKindEntry;
import uz.hemis.openapi.model.EventKindList;
import uz.hemis.openapi.model.RegulationDraftDetails;
import uz.hemis.openapi.model.RegulationDraftList;
import uz.hemis.openapi.model.RegulationVersionDetails;
import uz.hemis.openapi.model.RegulationVersionList;
import uz.hemis.openapi.model.VersionStateName;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class CatalogueResource implements CatalogueApi {

  private final ConsultCatalogue catalogue;
  private final DraftRegulation draftRegulation;
  private final EditDraft editDraft;
  private final SubmitDraft submitDraft;
  private final RegisterEventKind registerEventKind;
  private final ProblemCatalogue problems;
  private final AllowedDeeds allowed;
  private final RequestContext request;

  CatalogueResource(
      ConsultCatalogue catalogue,
      DraftRegulation draftRegulation,
      EditDraft editDraft,
      SubmitDraft submitDraft,
      RegisterEventKind registerEventKind,
      ProblemCatalogue problems,
      AllowedDeeds allowed,
      RequestContext request) {
    this.catalogue = catalogue;
    this.draftRegulation = draftRegulation;
    this.editDraft = editDraft;
    this.submitDraft = submitDraft;
    this.registerEventKind = registerEventKind;
    this.problems = problems;
    this.allowed = allowed;
    this.request = request;
  }

  @Override
  public RegulationVersionList listRegulationVersions(
      Integer limit, String after, Boolean totalCount) {
    return VersionMapping.toVersionList(
        catalogue.listVersions(new PageRequest(limit, after, totalCount)));
  }

  @Override
  public RegulationVersionDetails getRegulationVersion(String code) {
    return VersionMapping.toDetails(catalogue.getVersion(code));
  }

  @Override
  public EventKindList listEventKinds(Integer limit, String after, Boolean totalCount) {
    return EventKindMapping.toList(
        catalogue.listEventKinds(new PageRequest(limit, after, totalCount)), request.language());
  }

  @Override
  public EventKindDetails getEventKind(String code) {
    return EventKindMapping.toDetails(catalogue.getEventKind(code), request.language());
  }

  @Override
  public EventKindDetails registerEventKind(EventKindEntry entry) {
    registerEventKind.register(request.actor(), EventKindMapping.toCommand(entry));
    return getEventKind(entry.code());
  }

  @Override
  public RegulationDraftList listRegulationDrafts(
      VersionStateName state, Integer limit, String after, Boolean totalCount) {
    return DraftMapping.toDraftList(
        catalogue.listDrafts(
            request.actor(),
            DraftMapping.toState(state),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public RegulationDraftDetails draftRegulation(DraftOpening opening) {
    draftRegulation.draft(request.actor(), DraftMapping.toCommand(opening));
    return getRegulationDraft(opening.code());
  }

  @Override
  public RegulationDraftDetails getRegulationDraft(String code) {
    RegulationDraft draft = catalogue.getDraft(request.actor(), code);
    request.about(draft.id());
    return DraftMapping.toDetails(draft);
  }

  @Override
  public RegulationDraftDetails rewordRegulationDraft(String code, DraftHeading heading) {
    editDraft.reword(request.actor(), target(code), DraftMapping.toEntry(heading));
    return getRegulationDraft(code);
  }

  @Override
  public Void dropRegulationDraft(String code) {
    editDraft.drop(request.actor(), target(code));
    request.about(catalogue.getDraft(request.actor(), code).id());
    return null;
  }

  @Override
  public RegulationDraftDetails putDraftDuty(String code, String duty, DutyRowEntry row) {
    editDraft.put(request.actor(), target(code), RowMapping.toRow(duty, row));
    return getRegulationDraft(code);
  }

  @Override
  public RegulationDraftDetails removeDraftDuty(String code, String duty) {
    editDraft.remove(request.actor(), target(code), duty);
    return getRegulationDraft(code);
  }

  @Override
  public DraftCheck checkRegulationDraft(String code) {
    var faults = catalogue.check(request.actor(), code);
    return new DraftCheck(faults.isEmpty(), problems.explain(faults, request.language()));
  }

  @Override
  public RegulationDraftDetails submitRegulationDraft(String code) {
    submitDraft.submit(request.actor(), code);
    return getRegulationDraft(code);
  }

  @Override
  public RegulationDraftDetails withdrawRegulationDraft(String code) {
    submitDraft.withdraw(request.actor(), code);
    return getRegulationDraft(code);
  }

  @Override
  public AllowedActions listAllowedDraftDeeds(String code) {
    RegulationDraftDetails draft = getRegulationDraft(code);
    var asItIs =
        new DraftHeading(
            draft.title(),
            draft.order(),
            draft.basis(),
            draft.inForceFrom(),
            draft.grant(),
            draft.changeNote());
    return allowed
        .on(draft, code)
        .deed("rewordRegulationDraft", () -> rewordRegulationDraft(code, asItIs))
        .deed("dropRegulationDraft", () -> dropRegulationDraft(code))
        .deed("submitRegulationDraft", () -> submitRegulationDraft(code))
        .deed("withdrawRegulationDraft", () -> withdrawRegulationDraft(code))
        .answer();
  }

  private EditDraft.Target target(String code) {
    return new EditDraft.Target(code, request.expectedVersion());
  }
}
