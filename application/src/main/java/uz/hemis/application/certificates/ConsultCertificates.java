package uz.hemis.application.certificates;

import java.util.UUID;
import uz.hemis.application.certificates.query.CertificateView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.certificates.Certificate;
import uz.hemis.domain.certificates.CertificateKind;

/** Reads of documents that were issued. */
public interface ConsultCertificates {

  /**
   * Those about studies within the actor's scope, the newest first.
   *
   * @param kind null for both
   * @param study null for all
   */
  Page<CertificateView> list(Actor actor, CertificateKind kind, UUID study, PageRequest page);

  /** Those about the actor's own studies, the newest first. */
  Page<CertificateView> listOwn(Actor actor, PageRequest page);

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  CertificateView get(Actor actor, UUID id);

  /**
   * The document itself, made again out of what was kept.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Printed print(Actor actor, UUID id);

  /**
   * A document as PDF.
   *
   * @param certificate what it is
   */
  record Printed(Certificate certificate, byte[] pdf) {}
}
