package uz.hemis.application.assignments;

import java.util.UUID;
import uz.hemis.application.assignments.query.AssignmentFilter;
import uz.hemis.application.assignments.query.AssignmentQueries;
import uz.hemis.application.assignments.query.AssignmentView;
import uz.hemis.application.assignments.query.RequestState;
import uz.hemis.application.assignments.query.SuperAdministratorRequestView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ViewAssignmentsService implements ViewAssignments {

  private final AssignmentQueries queries;

  ViewAssignmentsService(AssignmentQueries queries) {
    this.queries = queries;
  }

  @Override
  public AssignmentView getAssignment(Actor actor, UUID id) {
    actor.require(Permission.ASSIGNMENT_VIEW);
    return queries.findAssignment(id).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Page<AssignmentView> listAssignments(
      Actor actor, AssignmentFilter filter, PageRequest page) {
    actor.require(Permission.ASSIGNMENT_VIEW);
    return queries.listAssignments(filter, page);
  }

  @Override
  public SuperAdministratorRequestView getRequest(Actor actor, UUID id) {
    actor.require(Permission.ASSIGNMENT_VIEW);
    return queries.findRequest(id).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Page<SuperAdministratorRequestView> listRequests(
      Actor actor, RequestState state, PageRequest page) {
    actor.require(Permission.ASSIGNMENT_VIEW);
    return queries.listRequests(state, page);
  }
}
