package uz.hemis.application.access;

import java.util.Map;
import uz.hemis.application.access.port.Accounts;
import uz.hemis.application.access.port.HeldRoles;
import uz.hemis.application.access.port.KnownPersons;
import uz.hemis.application.access.port.Passwords;
import uz.hemis.application.access.port.Secrets;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class CreateAccountService implements CreateAccount {

  private final Accounts accounts;
  private final KnownPersons persons;
  private final HeldRoles heldRoles;
  private final Passwords passwords;
  private final Secrets secrets;
  private final Identities identities;
  private final Moment moment;

  CreateAccountService(
      Accounts accounts,
      KnownPersons persons,
      HeldRoles heldRoles,
      Passwords passwords,
      Secrets secrets,
      Identities identities,
      Moment moment) {
    this.accounts = accounts;
    this.persons = persons;
    this.heldRoles = heldRoles;
    this.passwords = passwords;
    this.secrets = secrets;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public Created create(Actor actor, Command command) {
    actor.require(Permission.ACCOUNT_MANAGE);
    if (!persons.isKnown(command.person())) {
      throw new RuleBroken(AccessRule.ACCOUNT_PERSON_UNKNOWN, "/personId", Map.of());
    }
    Account.requireManageable(
        command.userClass(), heldRoles.listFrom(command.person(), moment.today()), actor);
    Account.Identity identity =
        new Account.Identity(
            identities.next(),
            command.person(),
            command.login(),
            command.userClass(),
            false,
            moment.now(),
            actor.person());
    String password = OneTimePassword.from(secrets);
    accounts.save(Account.create(identity, passwords.hash(password)));
    return new Created(identity.id(), identity.login(), password);
  }
}
