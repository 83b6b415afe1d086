package uz.hemis.bootstrap.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.hemis.application.access.port.Accounts;
import uz.hemis.application.assignments.port.Assignments;
import uz.hemis.application.people.port.People;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.assignments.Assignment;
import uz.hemis.domain.assignments.AssignmentTerms;
import uz.hemis.domain.assignments.Mandate;
import uz.hemis.domain.assignments.Stamp;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.time.Period;

/** Enters the people of the demonstration with their accounts and roles. */
@ApplicationScoped
class DemoPeople {

  private final People people;
  private final Accounts accounts;
  private final Assignments assignments;
  private final Identities identities;
  private final Moment moment;

  DemoPeople(
      People people,
      Accounts accounts,
      Assignments assignments,
      Identities identities,
      Moment moment) {
    this.people = people;
    this.accounts = accounts;
    this.assignments = assignments;
    this.identities = identities;
    this.moment = moment;
  }

  /** Enters a person who was not there before. */
  UUID admit(int number) {
    Person newcomer =
        new Person(identities.next(), new InventedPerson(number).identity(moment.today()), 0);
    return people.admit(newcomer).id();
  }

  /** Opens the person's account with the password behind the hash. */
  void open(Part part, UUID person, String passwordHash) {
    accounts.save(
        new Account(
            new Account.Identity(
                identities.next(),
                person,
                new Login(part.login()),
                part.userClass(),
                true,
                moment.now(),
                null),
            0,
            new Account.Credentials(passwordHash, false, null),
            null));
  }

  /** Gives the person the role from today on. */
  void assign(Part part, UUID person, Scope scope, UUID orderFile) {
    AssignmentTerms terms =
        new AssignmentTerms(
            new Mandate(person, part.role(), scope, part.unit()),
            Period.openFrom(moment.today()),
            new OfficialDocument("1-R", moment.today(), orderFile));
    Instant now = moment.now();
    assignments.save(Assignment.grant(identities.next(), terms, new Stamp(now, null), List.of()));
  }
}
