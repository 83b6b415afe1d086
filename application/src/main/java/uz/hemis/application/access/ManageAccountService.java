package uz.hemis.application.access;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.application.access.port.Accounts;
import uz.hemis.application.access.port.HeldRoles;
import uz.hemis.application.access.port.Passwords;
import uz.hemis.application.access.port.Secrets;
import uz.hemis.application.access.port.Sessions;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Session;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ManageAccountService implements ManageAccount {

  private final Accounts accounts;
  private final HeldRoles heldRoles;
  private final Passwords passwords;
  private final Secrets secrets;
  private final Sessions sessions;
  private final Moment moment;

  ManageAccountService(
      Accounts accounts,
      HeldRoles heldRoles,
      Passwords passwords,
      Secrets secrets,
      Sessions sessions,
      Moment moment) {
    this.accounts = accounts;
    this.heldRoles = heldRoles;
    this.passwords = passwords;
    this.secrets = secrets;
    this.sessions = sessions;
    this.moment = moment;
  }

  @Override
  public void disable(Actor actor, UUID id) {
    actor.require(Permission.ACCOUNT_MANAGE);
    Instant now = moment.now();
    Account account = manageable(actor, id);
    account.disable(now);
    accounts.save(account);
    sessions.endAll(id, null, Session.End.ACCOUNT_DISABLED, now);
  }

  @Override
  public String resetPassword(Actor actor, UUID id) {
    actor.require(Permission.ACCOUNT_MANAGE);
    Account account = manageable(actor, id);
    String password = OneTimePassword.from(secrets);
    account.resetPassword(passwords.hash(password));
    accounts.save(account);
    sessions.endAll(id, null, Session.End.PASSWORD_RESET, moment.now());
    return password;
  }

  private Account manageable(Actor actor, UUID id) {
    Account account = accounts.find(id).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    Account.requireManageable(
        account.identity().userClass(),
        heldRoles.listFrom(account.identity().person(), moment.today()),
        actor);
    return account;
  }
}
