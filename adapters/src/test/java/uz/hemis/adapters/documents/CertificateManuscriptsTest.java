package uz.hemis.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.certificates.Certificate;
import uz.hemis.domain.certificates.CertificateKind;
import uz.hemis.domain.certificates.CertificateNumber;
import uz.hemis.domain.certificates.DocumentLanguage;
import uz.hemis.domain.certificates.Manuscript.Verification;
import uz.hemis.domain.certificates.Snapshot;
import uz.hemis.domain.certificates.Snapshot.Enrolment;
import uz.hemis.domain.certificates.Snapshot.Line;
import uz.hemis.domain.certificates.Snapshot.Programme;
import uz.hemis.domain.certificates.Snapshot.Student;
import uz.hemis.domain.certificates.Snapshot.Transcript;
import uz.hemis.domain.certificates.VerificationCode;
import uz.hemis.domain.students.StudyStatus;

class CertificateManuscriptsTest {

  private static final String STUDENT = "Gʻulomova Oʻgʻiloy Anvar qizi";
  private static final String CODE = "__8AAAAAAAAAAAAAAAAAAA";
  private static final String PAGE =
      "https://hemis.example.uz/api/v1/certificates/verifications/" + CODE;

  private final CertificateManuscripts manuscripts =
      new CertificateManuscripts(new PublicAddress("https://hemis.example.uz/"));
  private final PdfTypesetting typesetting = new PdfTypesetting();

  @ParameterizedTest
  @EnumSource(DocumentLanguage.class)
  void a_reference_tells_who_studies_what_in_each_language(DocumentLanguage language)
      throws IOException {
    for (StudyStatus status : StudyStatus.values()) {
      byte[] pdf = pdf(reference(language, status));
      assertThat(Printed.text(pdf))
          .contains("Gʻulomova Oʻgʻiloy", "999261100001", "60610100", "999-2026-000123")
          .contains("20.11.2026", "12-T", "01.09.2026")
          .doesNotContain("{", "null");
      assertThat(Printed.code(pdf, 0)).isEqualTo(PAGE);
      assertThat(Printed.pages(pdf)).isOne();
    }
    Printed.show(pdf(reference(language, StudyStatus.STUDYING)), "reference-" + language.tag());
  }

  @ParameterizedTest
  @EnumSource(DocumentLanguage.class)
  void a_transcript_shows_every_result_with_credits_and_average(DocumentLanguage language)
      throws IOException {
    byte[] pdf = pdf(transcript(language, 60));

    assertThat(Printed.text(pdf).lines().filter(line -> line.contains("Ehtimollar nazariyasi")))
        .hasSize(60);
    assertThat(Printed.text(pdf)).contains(": 240", ": 4.3").doesNotContain("4.25", "{");
    Printed.show(pdf, "transcript-" + language.tag());
  }

  @Test
  void the_same_certificate_gives_the_same_bytes() {
    assertThat(pdf(transcript(DocumentLanguage.RUSSIAN, 60)))
        .isEqualTo(pdf(transcript(DocumentLanguage.RUSSIAN, 60)));
  }

  @Test
  void an_address_of_usual_length_fits_beside_the_code_in_each_language() {
    String host = "https://" + "h".repeat(63) + ".example.uz";
    for (DocumentLanguage language : DocumentLanguage.values()) {
      Verification verification =
          new CertificateManuscripts(new PublicAddress(host))
              .of(reference(language, StudyStatus.STUDYING))
              .verification();
      assertThat(verification.note()).contains(verification.code());
    }
  }

  @Test
  void the_longest_name_is_printed_whole() throws IOException {
    String longest = "Oʻ".repeat(60) + " " + "Gʻ".repeat(60) + " " + "Sh".repeat(60);

    byte[] pdf =
        pdf(
            certificate(
                longest,
                CertificateKind.REFERENCE,
                DocumentLanguage.ENGLISH,
                StudyStatus.STUDYING,
                null));

    assertThat(Printed.text(pdf)).contains("Gʻ".repeat(20), "Sh".repeat(20));
    assertThat(Printed.pages(pdf)).isOne();
  }

  private byte[] pdf(Certificate certificate) {
    return typesetting.pdf(manuscripts.of(certificate));
  }

  private static Certificate reference(DocumentLanguage language, StudyStatus status) {
    return certificate(STUDENT, CertificateKind.REFERENCE, language, status, null);
  }

  private static Certificate transcript(DocumentLanguage language, int lines) {
    List<Line> results =
        IntStream.rangeClosed(1, lines)
            .mapToObj(
                i ->
                    new Line(
                        (i - 1) / 8 + 1,
                        "MAT" + i,
                        "Ehtimollar nazariyasi va matematik statistika",
                        4,
                        86,
                        4,
                        "A"))
            .toList();
    return certificate(
        STUDENT,
        CertificateKind.TRANSCRIPT,
        language,
        StudyStatus.GRADUATED,
        new Transcript(results, new BigDecimal("4.25"), 240));
  }

  private static Certificate certificate(
      String student,
      CertificateKind kind,
      DocumentLanguage language,
      StudyStatus status,
      Transcript results) {
    UUID id = new UUID(1, 1);
    return new Certificate(
        id,
        kind,
        new CertificateNumber("999", 2026, 123),
        new VerificationCode(CODE),
        language,
        id,
        id,
        new Snapshot(
            "Namunaviy davlat universiteti",
            new Student(student, "999261100001"),
            new Programme(
                "60610100",
                "Kompyuter ilmlari va dasturlash texnologiyalari (yoʻnalishlar boʻyicha)",
                "Bakalavr",
                "Kunduzgi",
                "Matematika va informatika fakulteti"),
            new Enrolment(status, 2, 2026, "12-T", LocalDate.of(2026, 9, 1)),
            results),
        new Certificate.Issue(id, Role.STUDENT, Instant.parse("2026-11-20T05:00:00Z")));
  }
}
