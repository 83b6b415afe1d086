package uz.hemis.adapters.documents;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import uz.hemis.adapters.documents.CertificateManuscripts.Words;
import uz.hemis.domain.certificates.Passage.Column;
import uz.hemis.domain.certificates.Passage.Side;
import uz.hemis.domain.certificates.Passage.Table;
import uz.hemis.domain.certificates.Snapshot;

/** Who studies what, and how the study stands: one row for each fact. */
final class StudyTable {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final int LABEL_SHARE = 2;
  private static final int FACT_SHARE = 4;

  private StudyTable() {}

  static Table of(Words words, Snapshot shown) {
    Snapshot.Enrolment enrolment = shown.enrolment();
    return new Table(
        List.of(
            new Column(words.sentence("student-number"), LABEL_SHARE, Side.START),
            new Column(shown.student().number(), FACT_SHARE, Side.START)),
        List.of(
            List.of(words.sentence("name"), shown.student().name()),
            List.of(words.sentence("programme"), shown.programme().title()),
            List.of(words.sentence("type"), shown.programme().type()),
            List.of(words.sentence("form"), shown.programme().form()),
            List.of(words.sentence("faculty"), shown.programme().faculty()),
            List.of(words.sentence("course"), String.valueOf(enrolment.course())),
            List.of(words.sentence("status"), words.sentence("status." + enrolment.status())),
            List.of(words.sentence("admission"), admission(words, enrolment))));
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
