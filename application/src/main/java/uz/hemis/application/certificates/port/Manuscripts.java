package uz.hemis.application.certificates.port;

import uz.hemis.domain.certificates.Certificate;
import uz.hemis.domain.certificates.Manuscript;

/** Words documents in their language. */
public interface Manuscripts {

  /** The document as it is to be printed, with the address at which anybody verifies it. */
  Manuscript of(Certificate certificate);
}
