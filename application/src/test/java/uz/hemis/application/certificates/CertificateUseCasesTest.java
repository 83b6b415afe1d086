package uz.hemis.application.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.application.access.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.certificates.port.Certificates;
import uz.hemis.application.certificates.port.PrintedStudies.PrintedStudy;
import uz.hemis.application.certificates.query.CertificateFilter;
import uz.hemis.application.certificates.query.CertificateQueries;
import uz.hemis.application.certificates.query.CertificateView;
import uz.hemis.application.results.query.ResultQueries;
import uz.hemis.application.results.query.StudyResults;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.certificates.Certificate;
import uz.hemis.domain.certificates.CertificateKind;
import uz.hemis.domain.certificates.CertificateRule;
import uz.hemis.domain.certificates.DocumentLanguage;
import uz.hemis.domain.certificates.Snapshot.Enrolment;
import uz.hemis.domain.certificates.Snapshot.Line;
import uz.hemis.domain.certificates.Snapshot.Programme;
import uz.hemis.domain.certificates.Snapshot.Student;
import uz.hemis.domain.certificates.VerificationCode;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.results.Points;
import uz.hemis.domain.students.StudyStatus;

class CertificateUseCasesTest {

  private static final UUID FACULTY = new UUID(1, 1);
  private static final UUID STUDY = new UUID(2, 1);
  private static final UUID STUDENT = new UUID(3, 1);
  private static final Place PLACE = new Place(List.of(FACULTY), STUDENT);

  private final List<Certificate> kept = new ArrayList<>();
  private final List<CertificateFilter> asked = new ArrayList<>();
  private final List<StudyResults.Subject> subjects = new ArrayList<>();
  private StudyStatus status = StudyStatus.STUDYING;
  private byte secret;

  private final Certificates certificates =
      new Certificates() {
        @Override
        public int nextSerial(int year) {
          return kept.size() + 1;
        }

        @Override
        public void add(Certificate certificate) {
          kept.add(certificate);
        }
      };

  private final CertificateQueries queries =
      new CertificateQueries() {
        @Override
        public Optional<CertificateView> find(UUID id) {
          return kept.stream().filter(one -> one.id().equals(id)).map(this::view).findFirst();
        }

        @Override
        public Optional<CertificateView> findByCode(VerificationCode code) {
          return kept.stream().filter(one -> one.code().equals(code)).map(this::view).findFirst();
        }

        @Override
        public Page<CertificateView> list(CertificateFilter filter, PageRequest page) {
          asked.add(filter);
          return new Page<>(kept.stream().map(this::view).toList(), null, null);
        }

        private CertificateView view(Certificate certificate) {
          return new CertificateView(certificate, PLACE, status);
        }
      };

  private final ResultQueries results =
      new ResultQueries() {
        @Override
        public Optional<StudyResults> find(UUID study) {
          return Optional.of(new StudyResults(study, "999261100001", PLACE, subjects));
        }

        @Override
        public List<UUID> listStudiesOf(UUID person) {
          return List.of(STUDY);
        }
      };

  private final Moment moment =
      new Moment() {
        @Override
        public Instant now() {
          return Instant.parse("2026-12-31T19:30:00Z");
        }

        @Override
        public LocalDate today() {
          return LocalDate.of(2027, 1, 1);
        }
      };

  private final IssueCertificate issue =
      new IssueCertificateService(
          (study, language) -> study.equals(STUDY) ? Optional.of(study()) : Optional.empty(),
          results,
          certificates,
          bytes -> {
            byte[] next = new byte[bytes];
            next[0] = ++secret;
            return next;
          },
          () -> new UUID(9, kept.size() + 1),
          moment);

  private final ConsultCertificates consult =
      new ConsultCertificatesService(queries, certificate -> null, manuscript -> new byte[] {1});

  private final VerifyCertificate verify = new VerifyCertificateService(queries);

  @Test
  void a_student_gets_a_reference_under_the_next_number_of_the_year_in_tashkent() {
    issue(student(STUDENT), CertificateKind.REFERENCE);
    issue(dean(FACULTY), CertificateKind.REFERENCE);

    assertThat(kept)
        .extracting(one -> one.number().toString())
        .containsExactly("999-2027-000001", "999-2027-000002");
    assertThat(kept).extracting(Certificate::person).containsOnly(STUDENT);
    assertThat(kept).extracting(one -> one.issue().role()).containsExactly(Role.STUDENT, Role.DEAN);
    assertThat(kept).extracting(Certificate::code).doesNotHaveDuplicates();
    assertThat(kept).extracting(one -> one.snapshot().transcript()).containsOnlyNulls();
  }

  @Test
  void a_transcript_keeps_results_with_grade_letter_and_average() {
    achieve(86);
    achieve(40);

    issue(student(STUDENT), CertificateKind.TRANSCRIPT);

    var transcript = kept.getFirst().snapshot().transcript();
    assertThat(transcript.lines())
        .containsExactly(
            new Line(1, "A1", "Algebra (en)", 6, 86, 4, "A"),
            new Line(1, "A1", "Algebra (en)", 6, 40, 2, "F"));
    assertThat(transcript.average()).isEqualTo("3.00");
    assertThat(transcript.credits()).isEqualTo(6);
  }

  @Test
  void nothing_is_issued_against_the_rules() {
    assertRefused(
        CertificateRule.TRANSCRIPT_EMPTY,
        () -> issue(student(STUDENT), CertificateKind.TRANSCRIPT),
        "/study");
    status = StudyStatus.EXPELLED;
    assertRefused(
        CertificateRule.REFERENCE_NOT_STUDYING,
        () -> issue(student(STUDENT), CertificateKind.REFERENCE),
        "/study");
    assertThat(kept).isEmpty();
  }

  @Test
  void studies_of_others_do_not_exist() {
    UUID other = new UUID(7, 7);
    for (Actor stranger : List.of(student(other), dean(other))) {
      assertRefused(AccessRule.NOT_FOUND, () -> issue(stranger, CertificateKind.REFERENCE));
    }
    assertRefused(
        AccessRule.NOT_FOUND,
        () ->
            issue.issue(
                dean(FACULTY),
                new IssueCertificate.Command(
                    CertificateKind.REFERENCE, other, DocumentLanguage.ENGLISH)));
    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> issue(actor(STUDENT, Role.TEACHER, Scope.self()), CertificateKind.REFERENCE));
  }

  @Test
  void documents_are_read_by_the_student_and_within_the_scope_of_the_office() {
    UUID id = issue(student(STUDENT), CertificateKind.REFERENCE).id();

    assertThat(consult.print(student(STUDENT), id).pdf()).hasSize(1);
    assertThat(consult.get(dean(FACULTY), id).studyGoesOn()).isTrue();
    for (Actor stranger : List.of(student(new UUID(7, 7)), dean(new UUID(7, 7)))) {
      assertRefused(AccessRule.NOT_FOUND, () -> consult.get(stranger, id));
      assertRefused(AccessRule.NOT_FOUND, () -> consult.print(stranger, id));
    }
  }

  @Test
  void lists_are_narrowed_to_the_own_studies_and_to_the_scope() {
    PageRequest page = new PageRequest(50, null, false);

    consult.listOwn(student(STUDENT), page);
    consult.list(dean(FACULTY), null, STUDY, page);

    assertThat(asked)
        .containsExactly(
            new CertificateFilter(null, null, STUDENT, null),
            new CertificateFilter(null, STUDY, null, FACULTY));
    assertRefused(
        AccessRule.PERMISSION_MISSING, () -> consult.list(student(STUDENT), null, null, page));
    assertRefused(AccessRule.PERMISSION_MISSING, () -> consult.listOwn(dean(FACULTY), page));
  }

  @Test
  void anybody_verifies_by_the_code_and_learns_how_the_study_stands_now() {
    String code = issue(student(STUDENT), CertificateKind.REFERENCE).code().value();

    assertThat(verify.verify(code).studyGoesOn()).isTrue();
    status = StudyStatus.GRADUATED;
    assertThat(verify.verify(code).studyGoesOn()).isFalse();
    assertRefused(AccessRule.NOT_FOUND, () -> verify.verify("A".repeat(22)));
    assertRefused(AccessRule.NOT_FOUND, () -> verify.verify("no code"));
  }

  private Certificate issue(Actor actor, CertificateKind kind) {
    return issue.issue(actor, new IssueCertificate.Command(kind, STUDY, DocumentLanguage.ENGLISH));
  }

  private PrintedStudy study() {
    return new PrintedStudy(
        PLACE,
        "999",
        "Namunaviy universitet",
        new Student("Namunaviy Talaba", "999261100001"),
        new Programme("60610100", "Algebra", "Bachelor", "Full-time", "Faculty"),
        new Enrolment(status, 1, 2026, "1-T", LocalDate.of(2026, 9, 1)));
  }

  private void achieve(int points) {
    subjects.add(
        new StudyResults.Subject(
            new UUID(4, subjects.size()),
            "A1",
            new Text("Algebra", "Алгебра", "Алгебра (ru)", "Algebra (en)"),
            1,
            6,
            new Points(points),
            1,
            LocalDate.of(2026, 6, 20),
            false));
  }

  private static Actor student(UUID person) {
    return actor(person, Role.STUDENT, Scope.self());
  }

  private static Actor dean(UUID faculty) {
    return actor(new UUID(5, 1), Role.DEAN, new Scope(Scope.Kind.FACULTY, faculty));
  }

  private static Actor actor(UUID person, Role role, Scope scope) {
    return new Actor(person, person, person, person, role, scope, null);
  }
}
