package uz.hemis.application.certificates;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.certificates.Certificate;
import uz.hemis.domain.certificates.CertificateKind;
import uz.hemis.domain.certificates.DocumentLanguage;

/** Issues a reference or a transcript under the next number (3.1.13). */
public interface IssueCertificate {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} for a study outside the scope,
   *     {@code REFERENCE_NOT_STUDYING}, {@code TRANSCRIPT_EMPTY}
   */
  Certificate issue(Actor actor, Command command);

  /** Which document about which study, in which language. */
  record Command(CertificateKind kind, UUID study, DocumentLanguage language) {}
}
