package uz.hemis.bootstrap.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.installation.port.Installations;
import uz.hemis.application.shared.Moment;
import uz.hemis.bootstrap.demo.DemoStructure.Places;
import uz.hemis.bootstrap.installation.Founders;
import uz.hemis.bootstrap.installation.FoundingPapers;
import uz.hemis.bootstrap.installation.Paper;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.assignments.Mandate;
import uz.hemis.domain.files.FileName;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.installation.Hosting;
import uz.hemis.domain.installation.Installation;
import uz.hemis.domain.installation.Institution;
import uz.hemis.domain.shared.document.OfficialDocument;

/** Enters the demonstration in the running transaction. */
@ApplicationScoped
class DemoSeed {

  private static final Paper EMPTY_PAGE =
      new Paper(
          new FileName("namuna.pdf"),
          """
          %PDF-1.4
          1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
          2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
          3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
          trailer<</Root 1 0 R>>
          %%EOF
          """
              .getBytes(StandardCharsets.US_ASCII));

  private final Founders founders;
  private final DemoStructure structure;
  private final DemoAcademicYear academicYear;
  private final FoundingPapers papers;
  private final Installations installations;
  private final Moment moment;

  DemoSeed(
      Founders founders,
      DemoStructure structure,
      DemoAcademicYear academicYear,
      FoundingPapers papers,
      Installations installations,
      Moment moment) {
    this.founders = founders;
    this.structure = structure;
    this.academicYear = academicYear;
    this.papers = papers;
    this.installations = installations;
    this.moment = moment;
  }

  /**
   * Enters everything.
   *
   * @param hashes of the passwords, by login
   * @return the unit that each login's role is held in, where there is one
   */
  Map<String, UUID> plant(Map<String, String> hashes) {
    List<Part> parts = Part.all();
    Map<Part, UUID> cast = new LinkedHashMap<>();
    parts.forEach(
        part ->
            cast.put(
                part, founders.admit(new InventedPerson(cast.size()).identity(moment.today()))));
    Places places = structure.open(who(cast, Role.HR_DEPARTMENT), moment.today(), moment.now());
    UUID order =
        papers.keep(
            FilePurpose.ORDER,
            EMPTY_PAGE,
            who(cast, Role.SUPER_ADMINISTRATOR),
            Role.SUPER_ADMINISTRATOR);
    Map<String, UUID> scopes = new HashMap<>();
    cast.forEach(
        (part, person) -> {
          Scope scope = places.scope(part);
          founders.open(
              person,
              part.login(),
              part.userClass(),
              true,
              new Account.Credentials(hashes.get(part.login()), false, null));
          founders.assign(
              new Mandate(person, part.role(), scope, part.unit()),
              new OfficialDocument("1-R", moment.today(), order));
          if (scope.unit() != null) {
            scopes.put(part.login(), scope.unit());
          }
        });
    install(who(cast, Role.RTTRM_OPERATOR));
    academicYear.begin(who(cast, Role.ACADEMIC_DEPARTMENT), moment.today(), moment.now());
    return scopes;
  }

  private void install(UUID operator) {
    Installation installation =
        Installation.install(
            new Institution(DemoStructure.CODE, DemoStructure.NAME, null, null),
            Hosting.OWN,
            moment.now());
    UUID act = papers.keep(FilePurpose.ACT, EMPTY_PAGE, operator, Role.RTTRM_OPERATOR);
    installation.handOver(
        new OfficialDocument("1-D", moment.today(), act), moment.now(), moment.today());
    installation.activate(true, moment.now());
    installations.save(installation);
  }

  private static UUID who(Map<Part, UUID> cast, Role role) {
    return cast.entrySet().stream()
        .filter(each -> each.getKey().role() == role)
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
