package uz.hemis.application.access;

import java.time.Instant;
import java.util.List;
import uz.hemis.application.access.port.AccessTokens;
import uz.hemis.application.access.port.Accounts;
import uz.hemis.application.access.port.HeldRoles;
import uz.hemis.application.access.port.RefreshTokens;
import uz.hemis.application.access.port.SecuritySettings;
import uz.hemis.application.access.port.Sessions;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.HeldRole;
import uz.hemis.domain.access.Session;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class RefreshSessionService implements RefreshSession {

  private final RefreshTokens refreshTokens;
  private final Sessions sessions;
  private final Accounts accounts;
  private final HeldRoles heldRoles;
  private final SecuritySettings settings;
  private final SessionTokens tokens;
  private final Moment moment;

  RefreshSessionService(
      RefreshTokens refreshTokens,
      Sessions sessions,
      Accounts accounts,
      HeldRoles heldRoles,
      AccessTokens accessTokens,
      SecuritySettings settings,
      Moment moment) {
    this.refreshTokens = refreshTokens;
    this.sessions = sessions;
    this.accounts = accounts;
    this.heldRoles = heldRoles;
    this.settings = settings;
    this.tokens = new SessionTokens(accessTokens, refreshTokens, settings);
    this.moment = moment;
  }

  @Override
  public Tokens refresh(Command command) {
    Instant now = moment.now();
    RefreshTokens.Use use =
        refreshTokens.use(command.refreshToken(), now).orElseThrow(this::refused);
    if (!use.first()) {
      sessions.endNow(use.session(), Session.End.REFRESH_TOKEN_REUSED, now);
      throw refused();
    }
    if (!use.expiresAt().isAfter(now)) {
      throw refused();
    }
    return goOn(
        sessions
            .findOpen(use.session(), now)
            .filter(session -> !settings.current().sessions().isOver(session, now))
            .orElseThrow(this::refused),
        now);
  }

  private Tokens goOn(Session session, Instant now) {
    Account account =
        accounts
            .find(session.account())
            .filter(a -> a.disabledAt().isEmpty())
            .orElseThrow(this::refused);
    List<HeldRole> held = heldRoles.list(account.identity().person(), moment.today());
    if (held.isEmpty()) {
      throw refused();
    }
    boolean stillHeld =
        held.stream().anyMatch(role -> role.assignment().equals(session.assignment()));
    Session next = stillHeld ? session : session.actingIn(held.getFirst().assignment());
    sessions.save(next, now);
    return tokens.give(next, held, now);
  }

  private RuleBroken refused() {
    return new RuleBroken(AccessRule.REFRESH_REFUSED);
  }
}
