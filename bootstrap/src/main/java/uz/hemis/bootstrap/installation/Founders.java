package uz.hemis.bootstrap.installation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uz.hemis.application.access.port.Accounts;
import uz.hemis.application.assignments.port.Assignments;
import uz.hemis.application.people.port.People;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.access.UserClass;
import uz.hemis.domain.assignments.Assignment;
import uz.hemis.domain.assignments.AssignmentTerms;
import uz.hemis.domain.assignments.Mandate;
import uz.hemis.domain.assignments.Stamp;
import uz.hemis.domain.people.Identity;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.time.Period;

/** Enters people with accounts and roles whom nobody signed in could enter yet. */
@ApplicationScoped
public class Founders {

  private final People people;
  private final Accounts accounts;
  private final Assignments assignments;
  private final Identities identities;
  private final Moment moment;

  Founders(
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
  public UUID admit(Identity identity) {
    return people.admit(new Person(identities.next(), identity, 0)).id();
  }

  /**
   * Opens the person's account.
   *
   * @param demo whether the account belongs to the demonstration
   */
  public UUID open(
      UUID person,
      String login,
      UserClass userClass,
      boolean demo,
      Account.Credentials credentials) {
    Account.Identity identity =
        new Account.Identity(
            identities.next(), person, new Login(login), userClass, demo, moment.now(), null);
    accounts.save(new Account(identity, 0, credentials, null));
    return identity.id();
  }

  /** Gives the role from today on. */
  public UUID assign(Mandate mandate, OfficialDocument order) {
    UUID id = identities.next();
    AssignmentTerms terms = new AssignmentTerms(mandate, Period.openFrom(moment.today()), order);
    assignments.save(Assignment.grant(id, terms, new Stamp(moment.now(), null), List.of()));
    return id;
  }
}
