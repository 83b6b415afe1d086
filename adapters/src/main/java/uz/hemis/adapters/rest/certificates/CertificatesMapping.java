package uz.hemis.adapters.rest.certificates;

import uz.hemis.application.certificates.ConsultCertificates.Printed;
import uz.hemis.application.certificates.IssueCertificate;
import uz.hemis.application.certificates.query.CertificateView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.certificates.Certificate;
import uz.hemis.domain.certificates.CertificateKind;
import uz.hemis.domain.certificates.DocumentLanguage;
import uz.hemis.openapi.Download;
import uz.hemis.openapi.model.CertificateDetails;
import uz.hemis.openapi.model.CertificateEntry;
import uz.hemis.openapi.model.CertificateKindName;
import uz.hemis.openapi.model.CertificateLanguageName;
import uz.hemis.openapi.model.CertificateList;
import uz.hemis.openapi.model.CertificateVerification;
import uz.hemis.openapi.model.RoleName;

/** Between the contract's words and those of certificates. */
final class CertificatesMapping {

  private CertificatesMapping() {}

  static IssueCertificate.Command toCommand(CertificateKind kind, CertificateEntry entry) {
    return new IssueCertificate.Command(kind, entry.study(), language(entry.language()));
  }

  static CertificateKind toKind(CertificateKindName name) {
    return name == null ? null : CertificateKind.valueOf(name.name());
  }

  static CertificateList toList(Page<CertificateView> found) {
    Page<CertificateDetails> page = found.map(CertificatesMapping::toDetails);
    return new CertificateList(page.items(), page.next(), page.totalCount());
  }

  static CertificateDetails toDetails(CertificateView view) {
    Certificate certificate = view.certificate();
    return new CertificateDetails(
        certificate.id(),
        CertificateKindName.valueOf(certificate.kind().name()),
        certificate.number().toString(),
        certificate.study(),
        certificate.snapshot().student().name(),
        certificate.snapshot().programme().title(),
        language(certificate.language()),
        certificate.issue().at(),
        certificate.issue().by(),
        RoleName.valueOf(certificate.issue().role().name()),
        view.studyGoesOn(),
        certificate.code().value());
  }

  static CertificateVerification toVerification(CertificateView view) {
    Certificate certificate = view.certificate();
    return new CertificateVerification(
        CertificateKindName.valueOf(certificate.kind().name()),
        certificate.number().toString(),
        certificate.date(),
        certificate.snapshot().institution(),
        certificate.snapshot().student().name(),
        certificate.snapshot().programme().title(),
        view.studyGoesOn());
  }

  static Download toDownload(Printed printed) {
    Certificate certificate = printed.certificate();
    return new Download(certificate.number() + ".pdf", "application/pdf", printed.pdf());
  }

  private static DocumentLanguage language(CertificateLanguageName name) {
    return switch (name) {
      case uz_Latn -> DocumentLanguage.UZBEK_LATIN;
      case uz_Cyrl -> DocumentLanguage.UZBEK_CYRILLIC;
      case ru -> DocumentLanguage.RUSSIAN;
      case en -> DocumentLanguage.ENGLISH;
    };
  }

  private static CertificateLanguageName language(DocumentLanguage language) {
    return switch (language) {
      case UZBEK_LATIN -> CertificateLanguageName.uz_Latn;
      case UZBEK_CYRILLIC -> CertificateLanguageName.uz_Cyrl;
      case RUSSIAN -> CertificateLanguageName.ru;
      case ENGLISH -> CertificateLanguageName.en;
    };
  }
}
