package uz.hemis.application.assignments;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.access.OneTimePassword;
import uz.hemis.application.access.port.Accounts;
import uz.hemis.application.access.port.Passwords;
import uz.hemis.application.access.port.Secrets;
import uz.hemis.application.assignments.port.Assignments;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.access.UserClass;
import uz.hemis.domain.assignments.Assignment;
import uz.hemis.domain.assignments.AssignmentRule;
import uz.hemis.domain.assignments.AssignmentTerms;
import uz.hemis.domain.assignments.Mandate;
import uz.hemis.domain.assignments.Stamp;
import uz.hemis.domain.assignments.SuperAdministratorRequest;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Period;

@UseCase
class BindSuperAdministratorService implements BindSuperAdministrator {

  private final Accounts accounts;
  private final Assignments assignments;
  private final Passwords passwords;
  private final Secrets secrets;
  private final Identities identities;
  private final Moment moment;

  BindSuperAdministratorService(
      Accounts accounts,
      Assignments assignments,
      Passwords passwords,
      Secrets secrets,
      Identities identities,
      Moment moment) {
    this.accounts = accounts;
    this.assignments = assignments;
    this.passwords = passwords;
    this.secrets = secrets;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public Bound bind(Actor actor, Command command) {
    actor.require(Permission.SUPER_ADMINISTRATOR_BIND);
    if (actor.isSamePersonAs(command.person())) {
      throw new RuleBroken(AssignmentRule.REQUEST_OWN);
    }
    SuperAdministratorRequest.requireNotAhead(command.letter(), moment.today());
    if (!assignments.listHolding(Role.SUPER_ADMINISTRATOR, moment.today()).isEmpty()) {
      throw new RuleBroken(AccessRule.SUPER_ADMINISTRATOR_EXISTS, Map.of());
    }
    Stamp stamp = new Stamp(moment.now(), actor.person());
    UUID assignment = identities.next();
    assignments.save(Assignment.grant(assignment, terms(command), stamp, List.of()));
    UUID account = identities.next();
    String password = OneTimePassword.from(secrets);
    accounts.save(
        Account.create(
            identity(account, command.person(), command.login(), stamp), passwords.hash(password)));
    return new Bound(assignment, command.person(), account, command.login(), password);
  }

  private AssignmentTerms terms(Command command) {
    Mandate mandate = new Mandate(command.person(), Role.SUPER_ADMINISTRATOR, Scope.institution());
    return new AssignmentTerms(mandate, Period.openFrom(moment.today()), command.letter());
  }

  private static Account.Identity identity(UUID id, UUID person, Login login, Stamp stamp) {
    return new Account.Identity(
        id, person, login, UserClass.ADMINISTRATOR, false, stamp.at(), stamp.by());
  }
}
