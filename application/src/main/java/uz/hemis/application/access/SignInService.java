package uz.hemis.application.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.access.port.AccessTokens;
import uz.hemis.application.access.port.Accounts;
import uz.hemis.application.access.port.HeldRoles;
import uz.hemis.application.access.port.OneTimeCodes;
import uz.hemis.application.access.port.Passwords;
import uz.hemis.application.access.port.RefreshTokens;
import uz.hemis.application.access.port.SecuritySettings;
import uz.hemis.application.access.port.Sessions;
import uz.hemis.application.access.port.SignInAttempts;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.HeldRole;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.access.Session;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class SignInService implements SignIn {

  private final SignInAttempts attempts;
  private final Accounts accounts;
  private final Proof proof;
  private final HeldRoles heldRoles;
  private final Sessions sessions;
  private final SessionTokens tokens;
  private final SecuritySettings settings;
  private final Identities identities;
  private final Moment moment;

  SignInService(
      SignInAttempts attempts,
      Accounts accounts,
      Passwords passwords,
      OneTimeCodes codes,
      HeldRoles heldRoles,
      Sessions sessions,
      AccessTokens accessTokens,
      RefreshTokens refreshTokens,
      SecuritySettings settings,
      Identities identities,
      Moment moment) {
    this.attempts = attempts;
    this.accounts = accounts;
    this.proof = new Proof(accounts, passwords, codes);
    this.heldRoles = heldRoles;
    this.sessions = sessions;
    this.tokens = new SessionTokens(accessTokens, refreshTokens, settings);
    this.settings = settings;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public Tokens signIn(Command command) {
    Instant now = moment.now();
    Login login = new Login(command.login());
    UUID attempt = attempts.begin(login, command.address(), now);
    Optional<Account> account = accounts.findByLogin(login);
    boolean proved = proof.holds(account, command.password(), command.oneTimeCode(), now);
    attempts.end(attempt, !proved);
    if (!proved) {
      throw new RuleBroken(AccessRule.SIGN_IN_REFUSED);
    }
    return open(account.orElseThrow(), command.address(), now);
  }

  private Tokens open(Account account, String address, Instant now) {
    List<HeldRole> held = heldRoles.list(account.identity().person(), moment.today());
    if (held.isEmpty()) {
      throw new RuleBroken(AccessRule.NO_ACTIVE_ROLE);
    }
    Session session =
        new Session(
            identities.next(),
            account.id(),
            held.getFirst().assignment(),
            now,
            settings.current().sessions().sessionEnd(now),
            address);
    sessions.open(session);
    return tokens.give(session, held, now);
  }
}
