package uz.hemis.application.certificates.query;

import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.certificates.VerificationCode;

/** Reads of documents that were issued. */
public interface CertificateQueries {

  Optional<CertificateView> find(UUID id);

  Optional<CertificateView> findByCode(VerificationCode code);

  /** The newest first. */
  Page<CertificateView> list(CertificateFilter filter, PageRequest page);
}
