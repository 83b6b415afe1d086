package uz.hemis.bootstrap.installation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.access.port.Passwords;
import uz.hemis.application.audit.Deed;
import uz.hemis.application.audit.DeedLog;
import uz.hemis.application.installation.port.Installations;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.structure.port.Institutions;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.access.UserClass;
import uz.hemis.domain.assignments.Mandate;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.installation.Installation;
import uz.hemis.domain.installation.Institution;
import uz.hemis.domain.shared.document.OfficialDocument;

/**
 * Enters the installation, the institution and RTTRM's first operator in one transaction; the file
 * with the one-time password is written before it commits. It is a deed of the system.
 */
@ApplicationScoped
class FoundInstallation {

  private static final String LOGIN = "rttrm";

  private final Founders founders;
  private final FoundingPapers papers;
  private final Institutions institutions;
  private final Installations installations;
  private final Passwords passwords;
  private final FirstOperatorFile file;
  private final DeedLog deeds;
  private final Moment moment;

  FoundInstallation(
      Founders founders,
      FoundingPapers papers,
      Institutions institutions,
      Installations installations,
      Passwords passwords,
      FirstOperatorFile file,
      DeedLog deeds,
      Moment moment) {
    this.founders = founders;
    this.papers = papers;
    this.institutions = institutions;
    this.installations = installations;
    this.passwords = passwords;
    this.file = file;
    this.deeds = deeds;
    this.moment = moment;
  }

  void found(FirstFacts facts) {
    String password = new DrawnPasswords().next();
    String hash = passwords.hash(password);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              install(facts);
              List<UUID> entered = appoint(facts, hash);
              deeds.record(deed(facts, entered));
              file.write(LOGIN, password);
            });
  }

  private void install(FirstFacts facts) {
    institutions.save(facts.institution());
    Institution served =
        new Institution(
            facts.institution().code(), facts.institution().names().uzLatn(), null, null);
    installations.save(Installation.install(served, facts.hosting(), moment.now()));
  }

  /** The operator with account and role: person, account and assignment. */
  private List<UUID> appoint(FirstFacts facts, String hash) {
    UUID person = founders.admit(facts.operator());
    UUID account =
        founders.open(
            person,
            LOGIN,
            UserClass.OUTSIDE_OFFICIAL,
            false,
            new Account.Credentials(hash, true, null));
    UUID paper = papers.keep(FilePurpose.ORDER, facts.order().paper(), person, Role.RTTRM_OPERATOR);
    UUID assignment =
        founders.assign(
            new Mandate(person, Role.RTTRM_OPERATOR, Scope.institution()),
            new OfficialDocument(facts.order().number(), facts.order().date(), paper));
    return List.of(Installations.ID, person, account, assignment, paper);
  }

  private static Deed deed(FirstFacts facts, List<UUID> subjects) {
    return new Deed(
        null,
        "installSystem",
        Deed.Kind.WRITE,
        subjects,
        null,
        null,
        Deed.Outcome.success(),
        Map.of(
            "institution", facts.institution().code(),
            "hosting", facts.hosting().name(),
            "order", facts.order().number()));
  }
}
