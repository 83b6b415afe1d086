package uz.hemis.adapters.persistence.approvals;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.approvals.query.DelegationFilter;
import uz.hemis.application.approvals.query.DelegationView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.approvals.Delegation;
import uz.hemis.domain.approvals.HeldAssignment;

/** Reads of delegations with the names of the people and the assignment as it stands. */
@Singleton
class DelegationReads {

  private static final String FROM =
      """
      from approvals_delegation d
      join access_assignment a on a.id = d.assignment_id
      join people_person f on f.id = d.delegator_person
      join people_person t on t.id = d.delegate_person""";

  private static final String SELECT =
      "select f.family_name || ' ' || f.given_name as delegator_name,"
          + " t.family_name || ' ' || t.given_name as delegate_name, "
          + DelegationColumns.DELEGATION
          + ", "
          + DelegationColumns.ASSIGNMENT;

  private static final String IN_FORCE =
      """
      d.valid_from <= ? and d.valid_to >= ? and d.revoked_at is null and a.revoked_at is null
      and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)""";

  private final Jdbc jdbc;

  DelegationReads(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  Page<DelegationView> list(
      DelegationFilter filter, UUID involved, LocalDate today, PageRequest page) {
    return asOf(today).page(jdbc, matching(filter, involved), page);
  }

  Optional<DelegationView> find(UUID id, UUID involved, LocalDate today) {
    return asOf(today).find(jdbc, sight(involved).and("d.id = ?", id));
  }

  private static Listing<DelegationView> asOf(LocalDate today) {
    return new Listing<>(
        SELECT,
        FROM,
        Key.newestFirst("d.id", view -> view.delegation().id()),
        row -> view(row, today));
  }

  private static Conditions matching(DelegationFilter filter, UUID involved) {
    LocalDate day = filter.inForceOn();
    return sight(involved)
        .andIf("d.delegator_person = ?", filter.delegator())
        .andIf("d.delegate_person = ?", filter.delegate())
        .andWhen(day != null, IN_FORCE, day, day, day, day);
  }

  private static Conditions sight(UUID involved) {
    return new Conditions()
        .andIf("? in (d.delegator_person, d.delegate_person, d.granted_by)", involved);
  }

  private static DelegationView view(ResultSet row, LocalDate today) throws SQLException {
    Delegation delegation = DelegationColumns.delegation(row);
    HeldAssignment held = DelegationColumns.assignment(row);
    return new DelegationView(
        delegation,
        delegation.state(held, today),
        held.role(),
        row.getString("delegator_name"),
        row.getString("delegate_name"));
  }
}
