package uz.hemis.adapters.documents;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import uz.hemis.adapters.documents.CertificateManuscripts.Words;
import uz.hemis.domain.certificates.Passage.Fact;
import uz.hemis.domain.certificates.Passage.Facts;
import uz.hemis.domain.certificates.Snapshot;

/** Who studies what, and how the study stands: one row for each fact. */
final class StudyTable {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private StudyTable() {}

  static Facts of(Words words, Snapshot shown) {
    Snapshot.Enrolment enrolment = shown.enrolment();
    return new Facts(
        List.of(
            new Fact(words.sentence("name"), shown.student().name()),
            new Fact(words.sentence("student-number"), shown.student().number()),
            new Fact(words.sentence("programme"), shown.programme().title()),
            new Fact(words.sentence("type"), shown.programme().type()),
            new Fact(words.sentence("form"), shown.programme().form()),
            new Fact(words.sentence("faculty"), shown.programme().faculty()),
            new Fact(words.sentence("course"), String.valueOf(enrolment.course())),
            new Fact(words.sentence("status"), words.sentence("status." + enrolment.status())),
            new Fact(words.sentence("admission"), admission(words, enrolment))));
  }

  private static String admission(Words words, Snapshot.Enrolment enrolment) {
    return words.sentence(
        "admission-order",
        Map.of(
            "year", enrolment.admissionYear(),
            "number", enrolment.orderNumber(),
            "date", DATE.format(enrolment.orderDate())));
  }
}
