package uz.hemis.adapters.persistence.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.approvals.Delegation;
import uz.hemis.domain.approvals.DelegationTerms;
import uz.hemis.domain.approvals.HeldAssignment;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.time.Period;

/** Reads delegations and the assignments behind them. */
final class DelegationColumns {

  /** The columns of a delegation, of the table {@code d}. */
  static final String DELEGATION =
      """
      d.id, d.version, d.delegator_person, d.assignment_id, d.delegate_person, d.valid_from,
      d.valid_to, d.order_number, d.order_date, d.order_file, d.granted_at, d.granted_by,
      d.revoked_at, d.revoked_by, d.revocation_reason""";

  /** The columns of an assignment, of the table {@code a}. */
  static final String ASSIGNMENT =
      """
      a.id as held_id, a.person_id as held_person, a.role as held_role,
      a.scope_kind as held_scope_kind, a.scope_unit as held_scope_unit,
      a.ministry_unit as held_ministry_unit, a.valid_from as held_from, a.valid_to as held_to,
      a.revoked_at is not null as held_revoked""";

  private DelegationColumns() {}

  static Delegation delegation(ResultSet row) throws SQLException {
    return new Delegation(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        new DelegationTerms(
            Jdbc.uuid(row, "delegator_person"),
            Jdbc.uuid(row, "assignment_id"),
            Jdbc.uuid(row, "delegate_person"),
            new Period(date(row, "valid_from"), date(row, "valid_to")),
            new OfficialDocument(
                row.getString("order_number"),
                date(row, "order_date"),
                Jdbc.uuid(row, "order_file"))),
        new Delegation.Grant(Jdbc.instant(row, "granted_at"), Jdbc.uuid(row, "granted_by")),
        revocation(row));
  }

  static HeldAssignment assignment(ResultSet row) throws SQLException {
    String unit = row.getString("held_ministry_unit");
    return new HeldAssignment(
        Jdbc.uuid(row, "held_id"),
        Jdbc.uuid(row, "held_person"),
        Role.valueOf(row.getString("held_role")),
        new Scope(
            Scope.Kind.valueOf(row.getString("held_scope_kind")),
            Jdbc.uuid(row, "held_scope_unit")),
        unit == null ? null : MinistryUnit.valueOf(unit),
        new Period(date(row, "held_from"), date(row, "held_to")),
        row.getBoolean("held_revoked"));
  }

  private static Delegation.Revocation revocation(ResultSet row) throws SQLException {
    UUID by = Jdbc.uuid(row, "revoked_by");
    return by == null
        ? null
        : new Delegation.Revocation(
            Jdbc.instant(row, "revoked_at"), by, row.getString("revocation_reason"));
  }

  private static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
