package uz.hemis.adapters.persistence.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import uz.hemis.domain.regulation.GrantTerm;
import uz.hemis.domain.regulation.RegulationVersion;

/** One version of the regulation. */
@Entity
@Table(name = "regulation_version")
class RegulationVersionRow {

  @Id
  @Column(name = "code")
  String code;

  @Column(name = "in_force_from")
  LocalDate inForceFrom;

  @Column(name = "grant_default_working_days")
  int grantDefaultWorkingDays;

  @Column(name = "grant_max_days")
  int grantMaxDays;

  RegulationVersion toVersion() {
    return new RegulationVersion(
        code, inForceFrom, new GrantTerm(grantDefaultWorkingDays, grantMaxDays));
  }
}
