package uz.hemis.adapters.rest.duties;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.regulation.ConsultDuties;
import uz.hemis.application.regulation.ProposeFact;
import uz.hemis.application.regulation.RecordFact;
import uz.hemis.application.regulation.ReviewEntry;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.api.DutiesApi;
import uz.hemis.openapi.model.DutyInstanceDetails;
import uz.hemis.openapi.model.DutyInstanceList;
import uz.hemis.openapi.model.DutyInstanceStateName;
import uz.hemis.openapi.model.EntryReview;
import uz.hemis.openapi.model.FactDetails;
import uz.hemis.openapi.model.FactEntry;
import uz.hemis.openapi.model.FactList;
import uz.hemis.openapi.model.FactProposal;
import uz.hemis.openapi.model.RoleName;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class DutiesResource implements DutiesApi {

  private final ConsultDuties duties;
  private final RecordFact recordFact;
  private final ProposeFact proposeFact;
  private final ReviewEntry reviewEntry;
  private final RequestContext request;

  DutiesResource(
      ConsultDuties duties,
      RecordFact recordFact,
      ProposeFact proposeFact,
      ReviewEntry reviewEntry,
      RequestContext request) {
    this.duties = duties;
    this.recordFact = recordFact;
    this.proposeFact = proposeFact;
    this.reviewEntry = reviewEntry;
    this.request = request;
  }

  @Override
  public DutyInstanceList listDutyInstances(
      DutyInstanceStateName state,
      String duty,
      Integer annex,
      RoleName role,
      UUID subject,
      UUID unit,
      Boolean mine,
      LocalDate dueFrom,
      LocalDate dueTo,
      Integer limit,
      String after,
      Boolean totalCount) {
    UUID responsible = mine ? request.actor().person() : null;
    return DutiesMapping.toInstanceList(
        duties.listInstances(
            request.actor(),
            DutiesMapping.toFilter(
                state, duty, annex, role, subject, unit, responsible, dueFrom, dueTo),
            new PageRequest(limit, after, totalCount)),
        request.language());
  }

  @Override
  public DutyInstanceDetails getDutyInstance(UUID id) {
    return DutiesMapping.toDetails(duties.getInstance(request.actor(), id), request.language());
  }

  @Override
  public DutyInstanceDetails reviewEntry(UUID id, EntryReview review) {
    reviewEntry.review(request.actor(), DutiesMapping.toCommand(id, review));
    return getDutyInstance(id);
  }

  @Override
  public FactList listFacts(
      String event, UUID subject, Integer limit, String after, Boolean totalCount) {
    return DutiesMapping.toFactList(
        duties.listFacts(
            request.actor(),
            DutiesMapping.toFilter(event, subject),
            new PageRequest(limit, after, totalCount)),
        request.language());
  }

  @Override
  public FactDetails recordFact(FactEntry entry) {
    return getFact(recordFact.record(request.actor(), DutiesMapping.toCommand(entry)));
  }

  @Override
  public FactProposal proposeFact(FactEntry entry) {
    return new FactProposal(proposeFact.propose(request.actor(), DutiesMapping.toCommand(entry)));
  }

  @Override
  public FactDetails getFact(UUID id) {
    return DutiesMapping.toDetails(duties.getFact(request.actor(), id), request.language());
  }
}
