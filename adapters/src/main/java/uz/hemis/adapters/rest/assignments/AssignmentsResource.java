package uz.hemis.adapters.rest.assignments;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.assignments.AssignRole;
import uz.hemis.application.assignments.DecideSuperAdministratorRequest;
import uz.hemis.application.assignments.RequestSuperAdministrator;
import uz.hemis.application.assignments.RevokeAssignment;
import uz.hemis.application.assignments.ViewAssignments;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.api.AssignmentsApi;
import uz.hemis.openapi.model.AssignmentEntry;
import uz.hemis.openapi.model.AssignmentList;
import uz.hemis.openapi.model.AssignmentView;
import uz.hemis.openapi.model.RequestState;
import uz.hemis.openapi.model.RevocationEntry;
import uz.hemis.openapi.model.RoleName;
import uz.hemis.openapi.model.SuperAdministratorDecision;
import uz.hemis.openapi.model.SuperAdministratorRequestEntry;
import uz.hemis.openapi.model.SuperAdministratorRequestList;
import uz.hemis.openapi.model.SuperAdministratorRequestView;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class AssignmentsResource implements AssignmentsApi {

  private final AssignRole assign;
  private final RevokeAssignment revoke;
  private final RequestSuperAdministrator request;
  private final DecideSuperAdministratorRequest decide;
  private final ViewAssignments view;
  private final RequestContext context;

  AssignmentsResource(
      AssignRole assign,
      RevokeAssignment revoke,
      RequestSuperAdministrator request,
      DecideSuperAdministratorRequest decide,
      ViewAssignments view,
      RequestContext context) {
    this.assign = assign;
    this.revoke = revoke;
    this.request = request;
    this.decide = decide;
    this.view = view;
    this.context = context;
  }

  @Override
  public AssignmentView assignRole(AssignmentEntry entry) {
    return findAssignment(assign.assign(context.actor(), AssignmentsMapping.toCommand(entry)));
  }

  @Override
  public AssignmentView findAssignment(UUID id) {
    return AssignmentsMapping.toView(view.getAssignment(context.actor(), id));
  }

  @Override
  public AssignmentList listAssignments(
      UUID person,
      RoleName role,
      LocalDate activeOn,
      Integer limit,
      String after,
      Boolean totalCount) {
    return AssignmentsMapping.toList(
        view.listAssignments(
            context.actor(),
            AssignmentsMapping.toFilter(person, role, activeOn),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public AssignmentView revokeAssignment(UUID id, RevocationEntry entry) {
    context.because(entry.reason());
    revoke.revoke(context.actor(), new RevokeAssignment.Command(id, entry.reason()));
    return findAssignment(id);
  }

  @Override
  public SuperAdministratorRequestView requestSuperAdministrator(
      SuperAdministratorRequestEntry entry) {
    return findSuperAdministratorRequest(
        request.request(context.actor(), AssignmentsMapping.toCommand(entry)));
  }

  @Override
  public SuperAdministratorRequestView findSuperAdministratorRequest(UUID id) {
    return AssignmentsMapping.toView(view.getRequest(context.actor(), id));
  }

  @Override
  public SuperAdministratorRequestList listSuperAdministratorRequests(
      RequestState state, Integer limit, String after, Boolean totalCount) {
    return AssignmentsMapping.toRequestList(
        view.listRequests(
            context.actor(),
            AssignmentsMapping.toState(state),
            new PageRequest(limit, after, totalCount)));
  }

  @Override
  public SuperAdministratorRequestView decideSuperAdministratorRequest(
      UUID id, SuperAdministratorDecision decision) {
    context.because(decision.reason());
    switch (decision.verdict()) {
      case ACCEPT -> decide.accept(context.actor(), id);
      case REFUSE -> decide.refuse(context.actor(), id, decision.reason());
    }
    return findSuperAdministratorRequest(id);
  }
}
