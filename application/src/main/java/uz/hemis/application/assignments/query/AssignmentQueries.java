package uz.hemis.application.assignments.query;

import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Who holds which role, and who was asked for as super administrator. */
public interface AssignmentQueries {

  Optional<AssignmentView> findAssignment(UUID id);

  /** Oldest first. */
  Page<AssignmentView> listAssignments(AssignmentFilter filter, PageRequest page);

  Optional<SuperAdministratorRequestView> findRequest(UUID id);

  /**
   * Oldest first.
   *
   * @param state null for all
   */
  Page<SuperAdministratorRequestView> listRequests(RequestState state, PageRequest page);
}
