package uz.hemis.adapters.persistence.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.application.certificates.port.Certificates;
import uz.hemis.domain.certificates.Certificate;

@ApplicationScoped
class SqlCertificates implements Certificates {

  private static final String NEXT =
      """
      insert into certificates_counter as c (year, last) values (?, 1)
      on conflict (year) do update set last = c.last + 1
      returning last""";

  private static final String INSERT =
      """
      insert into certificates_certificate (id, kind, number, code, language, study_id, person_id,
        snapshot, issued_by, issued_role, issued_at)
      values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""";

  private final Jdbc jdbc;

  SqlCertificates(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public int nextSerial(int year) {
    return jdbc.find(NEXT, row -> row.getInt("last"), year).orElseThrow();
  }

  @Override
  public void add(Certificate certificate) {
    jdbc.change(
        INSERT,
        certificate.id(),
        certificate.kind().name(),
        certificate.number().toString(),
        certificate.code().value(),
        certificate.language().tag(),
        certificate.study(),
        certificate.person(),
        KeptJson.write(certificate.snapshot()),
        certificate.issue().by(),
        certificate.issue().role().name(),
        certificate.issue().at());
  }
}
