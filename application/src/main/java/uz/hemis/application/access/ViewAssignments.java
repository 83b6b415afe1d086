package uz.hemis.application.access;

import java.util.UUID;
import uz.hemis.application.access.query.AssignmentFilter;
import uz.hemis.application.access.query.AssignmentView;
import uz.hemis.application.access.query.RequestState;
import uz.hemis.application.access.query.SuperAdministratorRequestView;
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
