package uz.hemis.adapters.persistence.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.structure.Institution;

@Entity
@Table(name = "structure_institution")
class InstitutionRow {

  /** The key of the one row. */
  static final short ONLY = 1;

  @Id
  @Column(name = "id")
  short id = ONLY;

  @Version
  @Column(name = "version")
  long version;

  @Embedded NamesColumns names;

  @Column(name = "code")
  String code;

  @Column(name = "taxpayer_number")
  String taxpayerNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "week_type")
  WeekType week;

  @Column(name = "address")
  String address;

  void fill(Institution institution) {
    names = NamesColumns.of(institution.names());
    code = institution.code();
    taxpayerNumber = institution.taxpayerNumber();
    week = institution.week();
    address = institution.address();
  }

  Institution toInstitution() {
    return new Institution(version, names.toNames(), code, taxpayerNumber, week, address);
  }
}
