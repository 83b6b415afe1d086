package uz.hemis.application.certificates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.hemis.application.access.port.Secrets;
import uz.hemis.application.certificates.port.Certificates;
import uz.hemis.application.certificates.port.PrintedStudies;
import uz.hemis.application.certificates.port.PrintedStudies.PrintedStudy;
import uz.hemis.application.results.query.ResultQueries;
import uz.hemis.application.results.query.StudyResults;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.certificates.Certificate;
import uz.hemis.domain.certificates.CertificateKind;
import uz.hemis.domain.certificates.CertificateNumber;
import uz.hemis.domain.certificates.DocumentLanguage;
import uz.hemis.domain.certificates.Snapshot;
import uz.hemis.domain.certificates.Snapshot.Line;
import uz.hemis.domain.certificates.Snapshot.Transcript;
import uz.hemis.domain.certificates.VerificationCode;
import uz.hemis.domain.results.Standing;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class IssueCertificateService implements IssueCertificate {

  private final PrintedStudies studies;
  private final ResultQueries results;
  private final Certificates certificates;
  private final Secrets secrets;
  private final Identities identities;
  private final Moment moment;

  IssueCertificateService(
      PrintedStudies studies,
      ResultQueries results,
      Certificates certificates,
      Secrets secrets,
      Identities identities,
      Moment moment) {
    this.studies = studies;
    this.results = results;
    this.certificates = certificates;
    this.secrets = secrets;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public Certificate issue(Actor actor, Command command) {
    Permission right = CertificateRight.of(actor);
    actor.require(right);
    UUID id = command.study();
    PrintedStudy study =
        studies
            .find(id, command.language())
            .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    actor.require(right, study.place());
    StudyResults achieved = results.find(id).orElseThrow();
    List<Line> lines = lines(achieved, command.language());
    command.kind().requireIssuable(study.enrolment().status(), lines);
    Standing standing = achieved.standing();
    Transcript transcript =
        command.kind() == CertificateKind.TRANSCRIPT
            ? new Transcript(lines, standing.average(), standing.credits())
            : null;
    Certificate issued = drawn(actor, command, study, study.snapshot(transcript));
    certificates.add(issued);
    return issued;
  }

  private Certificate drawn(Actor actor, Command command, PrintedStudy study, Snapshot snapshot) {
    Instant now = moment.now();
    int year = moment.today().getYear();
    return new Certificate(
        identities.next(),
        command.kind(),
        new CertificateNumber(study.institutionCode(), year, certificates.nextSerial(year)),
        VerificationCode.of(secrets.next(VerificationCode.BYTES)),
        command.language(),
        command.study(),
        study.place().owner(),
        snapshot,
        new Certificate.Issue(actor.person(), actor.role(), now));
  }

  private static List<Line> lines(StudyResults achieved, DocumentLanguage language) {
    return achieved.subjects().stream()
        .map(
            subject ->
                new Line(
                    subject.semester(),
                    subject.code(),
                    subject.name().byLanguage().get(language.tag()),
                    subject.credits(),
                    subject.points().value(),
                    subject.points().grade(),
                    subject.points().letter()))
        .toList();
  }
}
