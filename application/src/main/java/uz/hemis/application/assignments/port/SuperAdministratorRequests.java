package uz.hemis.application.assignments.port;

import java.util.UUID;
import uz.hemis.domain.assignments.SuperAdministratorRequest;

/** The institution's applications to RTTRM (2.2). */
public interface SuperAdministratorRequests {

  /**
   * The request, held against other decisions until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  SuperAdministratorRequest get(UUID id);

  void save(SuperAdministratorRequest request);
}
