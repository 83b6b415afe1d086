package uz.hemis.application.certificates;

import uz.hemis.application.certificates.query.CertificateView;

/** Verifies a document for anybody who holds it, without signing in. */
public interface VerifyCertificate {

  /**
   * @param code as the document gives it
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} for every other code
   */
  CertificateView verify(String code);
}
