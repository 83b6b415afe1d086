package uz.hemis.adapters.persistence.regulation;

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
import uz.hemis.domain.regulation.GrantTerm;
import uz.hemis.domain.regulation.RegulationVersion;
import uz.hemis.domain.regulation.VersionState;

/** One version of the regulation. */
@Entity
@Table(name = "regulation_version")
class RegulationVersionRow {

  @Id
  @Column(name = "code")
  String code;

  @Version
  @Column(name = "version")
  long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  VersionState state;

  @Column(name = "title")
  String title;

  @Column(name = "order_number")
  String orderNumber;

  @Column(name = "order_date")
  LocalDate orderDate;

  @Column(name = "basis_number")
  String basisNumber;

  @Column(name = "basis_date")
  LocalDate basisDate;

  @Column(name = "in_force_from")
  LocalDate inForceFrom;

  @Column(name = "note")
  String note;

  @Column(name = "change_note")
  String changeNote;

  @Column(name = "grant_default_working_days")
  int grantDefaultWorkingDays;

  @Column(name = "grant_max_days")
  int grantMaxDays;

  @Column(name = "drafted_by")
  UUID draftedBy;

  @Column(name = "drafted_at")
  Instant draftedAt;

  @Column(name = "submitted_by")
  UUID submittedBy;

  @Column(name = "submitted_at")
  Instant submittedAt;

  @Column(name = "approved_by")
  UUID approvedBy;

  @Column(name = "approved_at")
  Instant approvedAt;

  RegulationVersion toVersion() {
    return new RegulationVersion(
        code, inForceFrom, new GrantTerm(grantDefaultWorkingDays, grantMaxDays));
  }
}
