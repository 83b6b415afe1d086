package uz.hemis.adapters.persistence.assignments;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.application.assignments.query.AssignmentView;
import uz.hemis.application.assignments.query.RequestState;
import uz.hemis.application.assignments.query.SuperAdministratorRequestView;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.assignments.Revocation;
import uz.hemis.domain.assignments.Stamp;
import uz.hemis.domain.shared.document.OfficialDocument;

/** Turns the rows of the access reads into views. */
final class AccessProjections {

  static final String ASSIGNMENTS =
      """
      (
        select a.*, p.family_name || ' ' || p.given_name as person_name
        from access_assignment a join people_person p on p.id = a.person_id
      ) r""";

  static final String REQUESTS =
      """
      (
        select q.*, p.family_name || ' ' || p.given_name as person_name,
          case
            when q.decided_at is null then 'OPEN'
            when q.assignment_id is null then 'REFUSED'
            else 'ACCEPTED'
          end as state
        from access_super_administrator_request q join people_person p on p.id = q.person_id
      ) r""";

  private AccessProjections() {}

  static AssignmentView toAssignment(Tuple row) {
    String unit = row.get("ministry_unit", String.class);
    Stamp revoked = stamp(row, "revoked");
    return new AssignmentView(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("person_id", UUID.class),
        row.get("person_name", String.class),
        Role.valueOf(row.get("role", String.class)),
        new Scope(
            Scope.Kind.valueOf(row.get("scope_kind", String.class)),
            row.get("scope_unit", UUID.class)),
        unit == null ? null : MinistryUnit.valueOf(unit),
        row.get("valid_from", LocalDate.class),
        row.get("valid_to", LocalDate.class),
        document(row, "order"),
        row.get("created_at", Instant.class),
        row.get("created_by", UUID.class),
        revoked == null
            ? null
            : new Revocation(revoked, row.get("revocation_reason", String.class)));
  }

  static SuperAdministratorRequestView toRequest(Tuple row) {
    return new SuperAdministratorRequestView(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("person_id", UUID.class),
        row.get("person_name", String.class),
        document(row, "letter"),
        RequestState.valueOf(row.get("state", String.class)),
        stamp(row, "asked"),
        stamp(row, "decided"),
        row.get("refusal_reason", String.class),
        row.get("assignment_id", UUID.class));
  }

  private static OfficialDocument document(Tuple row, String name) {
    return new OfficialDocument(
        row.get(name + "_number", String.class),
        row.get(name + "_date", LocalDate.class),
        row.get(name + "_file", UUID.class));
  }

  private static Stamp stamp(Tuple row, String name) {
    Instant at = row.get(name + "_at", Instant.class);
    return at == null ? null : new Stamp(at, row.get(name + "_by", UUID.class));
  }
}
