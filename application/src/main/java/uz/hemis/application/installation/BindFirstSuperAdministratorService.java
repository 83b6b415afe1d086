package uz.hemis.application.installation;

import java.util.UUID;
import uz.hemis.application.assignments.BindSuperAdministrator;
import uz.hemis.application.assignments.BindSuperAdministrator.Bound;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.installation.port.Installations;
import uz.hemis.application.people.port.People;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.assignments.AssignmentRule;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.people.Identity;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;

@UseCase
class BindFirstSuperAdministratorService implements BindFirstSuperAdministrator {

  private final Installations installations;
  private final People people;
  private final BindSuperAdministrator binding;
  private final FileReferences files;
  private final Identities identities;
  private final Moment moment;

  BindFirstSuperAdministratorService(
      Installations installations,
      People people,
      BindSuperAdministrator binding,
      FileReferences files,
      Identities identities,
      Moment moment) {
    this.installations = installations;
    this.people = people;
    this.binding = binding;
    this.files = files;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public Bound bind(Actor actor, Command command) {
    actor.require(Permission.SUPER_ADMINISTRATOR_BIND);
    installations.get().requireHandedOver();
    Faults faults = new Faults();
    Identity identity = faults.gather("/person", () -> command.person().judge(moment.today()));
    OfficialDocument letter =
        faults.gather("/letter", () -> command.letter().required(AssignmentRule.LETTER_MISSING));
    faults.throwIfAny();
    Bound bound =
        binding.bind(
            actor, new BindSuperAdministrator.Command(admit(identity), command.login(), letter));
    files.attach(actor, letter.file(), FilePurpose.ORDER, "/letter/file", bound.assignment());
    return bound;
  }

  private UUID admit(Identity identity) {
    Person person = people.admit(new Person(identities.next(), identity, 0));
    person.requireSameAs(identity);
    return person.id();
  }
}
