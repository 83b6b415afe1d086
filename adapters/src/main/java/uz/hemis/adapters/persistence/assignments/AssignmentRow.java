package uz.hemis.adapters.persistence.assignments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.assignments.Assignment;
import uz.hemis.domain.assignments.AssignmentTerms;
import uz.hemis.domain.assignments.Mandate;
import uz.hemis.domain.assignments.Revocation;
import uz.hemis.domain.assignments.Stamp;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.time.Period;

@Entity
@Table(name = "access_assignment")
class AssignmentRow {

  @Id UUID id;

  @Version long version;

  @Column(name = "person_id", updatable = false)
  UUID person;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", updatable = false)
  Role role;

  @Enumerated(EnumType.STRING)
  @Column(name = "scope_kind", updatable = false)
  Scope.Kind scopeKind;

  @Column(name = "scope_unit", updatable = false)
  UUID scopeUnit;

  @Enumerated(EnumType.STRING)
  @Column(name = "ministry_unit", updatable = false)
  MinistryUnit ministryUnit;

  @Column(name = "valid_from", updatable = false)
  LocalDate validFrom;

  @Column(name = "valid_to", updatable = false)
  LocalDate validTo;

  @Column(name = "order_number", updatable = false)
  String orderNumber;

  @Column(name = "order_date", updatable = false)
  LocalDate orderDate;

  @Column(name = "order_file", updatable = false)
  UUID orderFile;

  @Column(name = "created_at", updatable = false)
  Instant createdAt;

  @Column(name = "created_by", updatable = false)
  UUID createdBy;

  @Column(name = "revoked_at")
  Instant revokedAt;

  @Column(name = "revoked_by")
  UUID revokedBy;

  @Column(name = "revocation_reason")
  String revocationReason;

  static AssignmentRow of(Assignment assignment) {
    AssignmentRow row = new AssignmentRow();
    row.id = assignment.id();
    Mandate mandate = assignment.terms().mandate();
    row.person = mandate.person();
    row.role = mandate.role();
    row.scopeKind = mandate.scope().kind();
    row.scopeUnit = mandate.scope().unit();
    row.ministryUnit = mandate.unit();
    row.validFrom = assignment.terms().period().from();
    row.validTo = assignment.terms().period().to();
    OfficialDocument order = assignment.terms().order();
    row.orderNumber = order.number();
    row.orderDate = order.date();
    row.orderFile = order.file();
    row.createdAt = assignment.granted().at();
    row.createdBy = assignment.granted().by();
    return row;
  }

  /** Takes over the one thing that changes of an assignment. */
  void revoke(Assignment assignment) {
    assignment
        .revocation()
        .ifPresent(
            revocation -> {
              revokedAt = revocation.stamp().at();
              revokedBy = revocation.stamp().by();
              revocationReason = revocation.reason();
            });
  }

  Assignment toAssignment() {
    Mandate mandate = new Mandate(person, role, new Scope(scopeKind, scopeUnit), ministryUnit);
    OfficialDocument order = new OfficialDocument(orderNumber, orderDate, orderFile);
    return new Assignment(
        id,
        new AssignmentTerms(mandate, new Period(validFrom, validTo), order),
        new Stamp(createdAt, createdBy),
        revokedAt == null
            ? null
            : new Revocation(new Stamp(revokedAt, revokedBy), revocationReason));
  }
}
