package uz.hemis.adapters.persistence.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.approvals.port.HeldAssignments;
import uz.hemis.domain.approvals.HeldAssignment;

@ApplicationScoped
class SqlHeldAssignments implements HeldAssignments {

  private static final String SELECT =
      "select " + DelegationColumns.ASSIGNMENT + " from access_assignment a where a.id = ?";

  private final Jdbc jdbc;

  SqlHeldAssignments(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<HeldAssignment> find(UUID assignment) {
    return jdbc.find(SELECT, DelegationColumns::assignment, assignment);
  }
}
