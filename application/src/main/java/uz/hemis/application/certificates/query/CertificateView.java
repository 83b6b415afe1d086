package uz.hemis.application.certificates.query;

import uz.hemis.domain.access.Place;
import uz.hemis.domain.certificates.Certificate;
import uz.hemis.domain.certificates.CertificateKind;
import uz.hemis.domain.students.StudyStatus;

/**
 * A document that was issued, with its study as it stands now.
 *
 * @param place where the study belongs now
 * @param status of the study now
 */
public record CertificateView(Certificate certificate, Place place, StudyStatus status) {

  /** Whether the student still studies or is on leave. */
  public boolean studyGoesOn() {
    return CertificateKind.goesOn(status);
  }
}
