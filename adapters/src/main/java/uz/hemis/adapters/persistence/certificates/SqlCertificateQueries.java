package uz.hemis.adapters.persistence.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.certificates.query.CertificateFilter;
import uz.hemis.application.certificates.query.CertificateQueries;
import uz.hemis.application.certificates.query.CertificateView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.certificates.Certificate;
import uz.hemis.domain.certificates.CertificateKind;
import uz.hemis.domain.certificates.CertificateNumber;
import uz.hemis.domain.certificates.DocumentLanguage;
import uz.hemis.domain.certificates.Snapshot;
import uz.hemis.domain.certificates.VerificationCode;
import uz.hemis.domain.students.StudyStatus;

@ApplicationScoped
class SqlCertificateQueries implements CertificateQueries {

  private static final String FROM =
      " from certificates_certificate c join students_study t on t.id = c.study_id";

  private static final String SELECT = "select c.*, t.faculty_id, t.status";

  private static final Listing<CertificateView> LIST =
      new Listing<>(
          SELECT,
          FROM,
          Key.newestFirst("c.id", view -> view.certificate().id()),
          SqlCertificateQueries::view);

  private final Jdbc jdbc;

  SqlCertificateQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<CertificateView> find(UUID id) {
    return LIST.find(jdbc, new Conditions().and("c.id = ?", id));
  }

  @Override
  public Optional<CertificateView> findByCode(VerificationCode code) {
    return LIST.find(jdbc, new Conditions().and("c.code = ?", code.value()));
  }

  @Override
  public Page<CertificateView> list(CertificateFilter filter, PageRequest page) {
    return LIST.page(jdbc, matching(filter), page);
  }

  private static Conditions matching(CertificateFilter filter) {
    return new Conditions()
        .andIf("c.kind = ?", filter.kind() == null ? null : filter.kind().name())
        .andIf("c.study_id = ?", filter.study())
        .andIf("c.person_id = ?", filter.person())
        .andIf("t.faculty_id = ?", filter.faculty());
  }

  private static CertificateView view(ResultSet row) throws SQLException {
    Certificate certificate = certificate(row);
    return new CertificateView(
        certificate,
        new Place(List.of(Jdbc.uuid(row, "faculty_id")), certificate.person()),
        StudyStatus.valueOf(row.getString("status")));
  }

  private static Certificate certificate(ResultSet row) throws SQLException {
    return new Certificate(
        Jdbc.uuid(row, "id"),
        CertificateKind.valueOf(row.getString("kind")),
        CertificateNumber.parse(row.getString("number")),
        new VerificationCode(row.getString("code")),
        language(row.getString("language")),
        Jdbc.uuid(row, "study_id"),
        Jdbc.uuid(row, "person_id"),
        KeptJson.read(row.getString("snapshot"), Snapshot.class),
        new Certificate.Issue(
            Jdbc.uuid(row, "issued_by"),
            Role.valueOf(row.getString("issued_role")),
            Jdbc.instant(row, "issued_at")));
  }

  private static DocumentLanguage language(String tag) {
    return Stream.of(DocumentLanguage.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow();
  }
}
