package uz.hemis.application.certificates.port;

import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.certificates.DocumentLanguage;
import uz.hemis.domain.certificates.Snapshot;
import uz.hemis.domain.certificates.Snapshot.Enrolment;
import uz.hemis.domain.certificates.Snapshot.Programme;
import uz.hemis.domain.certificates.Snapshot.Student;
import uz.hemis.domain.certificates.Snapshot.Transcript;

/** What documents print of a study. */
public interface PrintedStudies {

  /** The study in the language of the document, held until the transaction ends. */
  Optional<PrintedStudy> find(UUID study, DocumentLanguage language);

  /**
   * A study as documents print it.
   *
   * @param place where it belongs; its owner is the student
   * @param institutionCode code in the classifier of institutions
   * @param institution name of the institution
   */
  record PrintedStudy(
      Place place,
      String institutionCode,
      String institution,
      Student student,
      Programme programme,
      Enrolment enrolment) {

    /** What a document prints of it. */
    public Snapshot snapshot(Transcript transcript) {
      return new Snapshot(institution, student, programme, enrolment, transcript);
    }
  }
}
