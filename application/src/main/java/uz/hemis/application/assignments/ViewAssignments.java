package uz.hemis.application.assignments;

import java.util.UUID;
import uz.hemis.application.assignments.query.AssignmentFilter;
import uz.hemis.application.assignments.query.AssignmentView;
import uz.hemis.application.assignments.query.RequestState;
import uz.hemis.application.assignments.query.SuperAdministratorRequestView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;

/** Shows who holds which role (2.3: rights are given and taken in the open). */
public interface ViewAssignments {

  AssignmentView getAssignment(Actor actor, UUID id);

  Page<AssignmentView> listAssignments(Actor actor, AssignmentFilter filter, PageRequest page);

  SuperAdministratorRequestView getRequest(Actor actor, UUID id);

  /**
   * @param state null for all
   */
  Page<SuperAdministratorRequestView> listRequests(
      Actor actor, RequestState state, PageRequest page);
}
