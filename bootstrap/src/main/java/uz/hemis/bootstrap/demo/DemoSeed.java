package uz.hemis.bootstrap.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import uz.hemis.application.installation.port.Installations;
import uz.hemis.application.shared.Moment;
import uz.hemis.bootstrap.demo.DemoStructure.Places;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.installation.Hosting;
import uz.hemis.domain.installation.Installation;
import uz.hemis.domain.installation.Institution;
import uz.hemis.domain.shared.document.OfficialDocument;

/** Enters the demonstration in the running transaction. */
@ApplicationScoped
class DemoSeed {

  private final Session session;
  private final DemoPeople people;
  private final DemoStructure structure;
  private final DemoPapers papers;
  private final Installations installations;
  private final Moment moment;

  DemoSeed(
      Session session,
      DemoPeople people,
      DemoStructure structure,
      DemoPapers papers,
      Installations installations,
      Moment moment) {
    this.session = session;
    this.people = people;
    this.structure = structure;
    this.papers = papers;
    this.installations = installations;
    this.moment = moment;
  }

  /** Whether the database is empty: neither an installation nor a person is entered. */
  boolean isPossible() {
    return session
        .createNativeQuery(
            "select not exists (select from installation)"
                + " and not exists (select from people_person)",
            Boolean.class)
        .getSingleResult();
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
    parts.forEach(part -> cast.put(part, people.admit(cast.size())));
    Places places = structure.open(who(cast, Role.HR_DEPARTMENT), moment.today(), moment.now());
    UUID order =
        papers.keep(
            FilePurpose.ORDER,
            who(cast, Role.SUPER_ADMINISTRATOR),
            Role.SUPER_ADMINISTRATOR,
            Installations.ID);
    Map<String, UUID> scopes = new HashMap<>();
    cast.forEach(
        (part, person) -> {
          Scope scope = places.scope(part);
          people.open(part, person, hashes.get(part.login()));
          people.assign(part, person, scope, order);
          if (scope.unit() != null) {
            scopes.put(part.login(), scope.unit());
          }
        });
    install(who(cast, Role.RTTRM_OPERATOR));
    return scopes;
  }

  private void install(UUID operator) {
    Installation installation =
        Installation.install(
            new Institution(DemoStructure.CODE, DemoStructure.NAME, null, null),
            Hosting.OWN,
            moment.now());
    UUID act = papers.keep(FilePurpose.ACT, operator, Role.RTTRM_OPERATOR, Installations.ID);
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
