package uz.hemis.domain.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.certificates.Snapshot.Enrolment;
import uz.hemis.domain.certificates.Snapshot.Line;
import uz.hemis.domain.certificates.Snapshot.Programme;
import uz.hemis.domain.certificates.Snapshot.Student;
import uz.hemis.domain.certificates.Snapshot.Transcript;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.StudyStatus;

class CertificateTest {

  private static final Set<StudyStatus> GOING_ON =
      EnumSet.of(StudyStatus.STUDYING, StudyStatus.ON_LEAVE, StudyStatus.LEFT_ON_COURSE);
  private static final Line LINE = new Line(1, "A1", "Algebra", 6, 86, 4, "A");

  @ParameterizedTest
  @EnumSource(StudyStatus.class)
  void a_reference_is_for_who_studies_or_is_on_leave(StudyStatus status) {
    if (GOING_ON.contains(status)) {
      assertThatCode(() -> CertificateKind.REFERENCE.requireIssuable(status, List.of()))
          .doesNotThrowAnyException();
    } else {
      assertRefused(
          CertificateRule.REFERENCE_NOT_STUDYING,
          () -> CertificateKind.REFERENCE.requireIssuable(status, List.of(LINE)));
    }
    assertThat(CertificateKind.goesOn(status)).isEqualTo(GOING_ON.contains(status));
  }

  @ParameterizedTest
  @EnumSource(StudyStatus.class)
  void a_transcript_needs_a_result_and_no_status(StudyStatus status) {
    assertThatCode(() -> CertificateKind.TRANSCRIPT.requireIssuable(status, List.of(LINE)))
        .doesNotThrowAnyException();
    assertRefused(
        CertificateRule.TRANSCRIPT_EMPTY,
        () -> CertificateKind.TRANSCRIPT.requireIssuable(status, List.of()));
  }

  @Test
  void a_number_is_printed_and_read_again() {
    CertificateNumber number = new CertificateNumber("999", 2026, 123);

    assertThat(number).hasToString("999-2026-000123");
    assertThat(CertificateNumber.parse("999-2026-000123")).isEqualTo(number);
    assertThat(new CertificateNumber("0999", 2026, CertificateNumber.MAX_SERIAL))
        .hasToString("0999-2026-999999");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, CertificateNumber.MAX_SERIAL + 1})
  void a_serial_begins_at_one_and_has_six_digits(int serial) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CertificateNumber("999", 2026, serial));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"99-2026-000123", "999-26-000123", "999-2026-123", "x", "99999-2026-000001"})
  void what_is_no_number_is_not_read(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CertificateNumber.parse(text));
  }

  @Test
  void a_code_holds_128_bits_and_fits_an_address() {
    byte[] secret = new byte[VerificationCode.BYTES];
    secret[0] = -1;
    secret[1] = -1;

    assertThat(VerificationCode.of(secret).value()).isEqualTo("__8AAAAAAAAAAAAAAAAAAA");
    assertThatIllegalArgumentException().isThrownBy(() -> VerificationCode.of(new byte[15]));
    assertThatIllegalArgumentException().isThrownBy(() -> VerificationCode.of(new byte[17]));
    assertThat(VerificationCode.isWellFormed("__8AAAAAAAAAAAAAAAAAA")).isFalse();
    assertThat(VerificationCode.isWellFormed("__8AAAAAAAAAAAAAAAAAA=")).isFalse();
    assertThat(VerificationCode.isWellFormed(null)).isFalse();
  }

  @Test
  void it_bears_the_date_in_tashkent() {
    assertThat(issued(CertificateKind.REFERENCE, null, "2026-11-20T18:59:59Z").date())
        .isEqualTo("2026-11-20");
    assertThat(issued(CertificateKind.REFERENCE, null, "2026-11-20T19:00:00Z").date())
        .isEqualTo("2026-11-21");
  }

  @Test
  void a_transcript_and_no_other_shows_results() {
    Transcript results = new Transcript(List.of(LINE), new BigDecimal("4.00"), 6);
    String at = "2026-11-20T05:00:00Z";

    assertThat(issued(CertificateKind.TRANSCRIPT, results, at).snapshot().transcript())
        .isEqualTo(results);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> issued(CertificateKind.TRANSCRIPT, null, at));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> issued(CertificateKind.REFERENCE, results, at));
  }

  private static Certificate issued(CertificateKind kind, Transcript transcript, String at) {
    UUID id = new UUID(1, 1);
    return new Certificate(
        id,
        kind,
        new CertificateNumber("999", 2026, 1),
        VerificationCode.of(new byte[VerificationCode.BYTES]),
        DocumentLanguage.ENGLISH,
        id,
        id,
        new Snapshot(
            "Namunaviy universitet",
            new Student("Namunaviy Talaba", "999261100001"),
            new Programme("60610100", "Algebra", "Bakalavr", "Kunduzgi", "Fakultet"),
            new Enrolment(StudyStatus.STUDYING, 1, 2026, "1-T", LocalDate.of(2026, 9, 1)),
            transcript),
        new Certificate.Issue(id, Role.STUDENT, Instant.parse(at)));
  }

  private static void assertRefused(CertificateRule rule, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.rule()).isEqualTo(rule);
              assertThat(broken.faults().getFirst().field()).isEqualTo("/study");
            });
  }
}
