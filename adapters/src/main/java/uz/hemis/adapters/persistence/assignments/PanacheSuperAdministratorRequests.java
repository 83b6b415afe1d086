package uz.hemis.adapters.persistence.assignments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import uz.hemis.application.assignments.port.SuperAdministratorRequests;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.assignments.SuperAdministratorRequest;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class PanacheSuperAdministratorRequests
    implements SuperAdministratorRequests,
        PanacheRepositoryBase<SuperAdministratorRequestRow, UUID> {

  @Override
  public SuperAdministratorRequest get(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .map(SuperAdministratorRequestRow::toRequest)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public void save(SuperAdministratorRequest request) {
    SuperAdministratorRequestRow kept = findById(request.id());
    SuperAdministratorRequestRow row =
        kept == null ? SuperAdministratorRequestRow.of(request) : kept;
    request.decision().ifPresent(row::decide);
    persistAndFlush(row);
  }
}
