package uz.hemis.application.access;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.access.port.Accounts;
import uz.hemis.application.access.port.Passwords;
import uz.hemis.application.access.port.SecuritySettings;
import uz.hemis.application.access.port.Sessions;
import uz.hemis.application.access.port.SignInAttempts;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.PasswordPolicy;
import uz.hemis.domain.access.Session;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ChangePasswordService implements ChangePassword {

  private final SignInAttempts attempts;
  private final Accounts accounts;
  private final Passwords passwords;
  private final SecuritySettings settings;
  private final Sessions sessions;
  private final Moment moment;

  ChangePasswordService(
      SignInAttempts attempts,
      Accounts accounts,
      Passwords passwords,
      SecuritySettings settings,
      Sessions sessions,
      Moment moment) {
    this.attempts = attempts;
    this.accounts = accounts;
    this.passwords = passwords;
    this.settings = settings;
    this.sessions = sessions;
    this.moment = moment;
  }

  @Override
  public void change(Actor actor, Command command) {
    Instant now = moment.now();
    Account account = accounts.findForProof(actor.account()).orElseThrow(this::notSignedIn);
    requireOldPassword(account, command, now);
    PasswordPolicy policy = settings.current().passwords();
    policy.requireStrong(
        command.newPassword(),
        account.identity().login(),
        account.secondFactorInForce().isPresent(),
        "/newPassword");
    policy.requireChanged(command.oldPassword(), command.newPassword(), "/newPassword");
    keep(account.id(), passwords.hash(command.newPassword()));
    sessions.endAll(account.id(), actor.session(), Session.End.PASSWORD_CHANGED, now);
  }

  /** Guesses count like those at sign-in: a stolen token must not help to find the password. */
  private void requireOldPassword(Account account, Command command, Instant now) {
    UUID attempt = attempts.begin(account.identity().login(), command.address(), now);
    boolean fits = passwords.fits(command.oldPassword(), account.credentials().passwordHash());
    attempts.end(attempt, !fits);
    if (!fits) {
      throw new RuleBroken(AccessRule.OLD_PASSWORD_UNFIT, "/oldPassword", Map.of());
    }
  }

  private void keep(UUID id, String hash) {
    Account account = accounts.find(id).orElseThrow(this::notSignedIn);
    account.changePassword(hash);
    accounts.save(account);
  }

  private RuleBroken notSignedIn() {
    return new RuleBroken(AccessRule.NOT_SIGNED_IN);
  }
}
