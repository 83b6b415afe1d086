package uz.hemis.adapters.persistence.installation;

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
import uz.hemis.application.installation.port.Installations;
import uz.hemis.domain.installation.Hosting;
import uz.hemis.domain.installation.Installation;
import uz.hemis.domain.installation.Institution;
import uz.hemis.domain.shared.document.OfficialDocument;

@Entity
@Table(name = "installation")
class InstallationRow {

  @Id UUID id = Installations.ID;

  @Version long version;

  @Column(name = "institution_code")
  String institutionCode;

  @Column(name = "name_uz")
  String nameUz;

  @Column(name = "name_ru")
  String nameRu;

  @Column(name = "name_en")
  String nameEn;

  @Enumerated(EnumType.STRING)
  @Column(name = "hosting")
  Hosting hosting;

  @Column(name = "country")
  String country = Installation.COUNTRY;

  @Column(name = "installed_at")
  Instant installedAt;

  @Column(name = "act_number")
  String actNumber;

  @Column(name = "act_date")
  LocalDate actDate;

  @Column(name = "act_file")
  UUID actFile;

  @Column(name = "handed_over_at")
  Instant handedOverAt;

  @Column(name = "activated_at")
  Instant activatedAt;

  void fill(Installation installation) {
    institutionCode = installation.institution().code();
    nameUz = installation.institution().nameUz();
    nameRu = installation.institution().nameRu();
    nameEn = installation.institution().nameEn();
    hosting = installation.hosting();
    installedAt = installation.installedAt();
    installation.handOver().ifPresent(this::fill);
    activatedAt = installation.activatedAt().orElse(null);
  }

  private void fill(Installation.HandOver handOver) {
    actNumber = handOver.act().number();
    actDate = handOver.act().date();
    actFile = handOver.act().file();
    handedOverAt = handOver.at();
  }

  Installation toInstallation() {
    return new Installation(
        new Institution(institutionCode, nameUz, nameRu, nameEn),
        hosting,
        installedAt,
        handedOverAt == null
            ? null
            : new Installation.HandOver(
                new OfficialDocument(actNumber, actDate, actFile), handedOverAt),
        activatedAt);
  }
}
