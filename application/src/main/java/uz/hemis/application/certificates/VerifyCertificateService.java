package uz.hemis.application.certificates;

import java.util.Optional;
import uz.hemis.application.certificates.query.CertificateQueries;
import uz.hemis.application.certificates.query.CertificateView;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.certificates.VerificationCode;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Free for all: the code is the right to ask. */
@UseCase
class VerifyCertificateService implements VerifyCertificate {

  private final CertificateQueries queries;

  VerifyCertificateService(CertificateQueries queries) {
    this.queries = queries;
  }

  @Override
  public CertificateView verify(String code) {
    return Optional.of(code)
        .filter(VerificationCode::isWellFormed)
        .map(VerificationCode::new)
        .flatMap(queries::findByCode)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }
}
