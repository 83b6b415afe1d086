package uz.hemis.application.access;

import java.time.Instant;
import java.util.List;
import uz.hemis.application.access.port.AccessTokens;
import uz.hemis.application.access.port.AccessTokens.AccessToken;
import uz.hemis.application.access.port.RefreshTokens;
import uz.hemis.application.access.port.SecuritySettings;
import uz.hemis.domain.access.HeldRole;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Session;
import uz.hemis.domain.access.SessionTerms;

/** Gives a session its pair of tokens. */
final class SessionTokens {

  private final AccessTokens accessTokens;
  private final RefreshTokens refreshTokens;
  private final SecuritySettings settings;

  SessionTokens(AccessTokens accessTokens, RefreshTokens refreshTokens, SecuritySettings settings) {
    this.accessTokens = accessTokens;
    this.refreshTokens = refreshTokens;
    this.settings = settings;
  }

  Tokens give(Session session, List<HeldRole> held, Instant now) {
    SessionTerms terms = settings.current().sessions();
    AccessToken access = accessTokens.issue(session, now);
    String refresh = refreshTokens.issue(session.id(), now, terms.refreshEnd(session, now));
    List<Role> roles = held.stream().map(HeldRole::role).distinct().toList();
    return new Tokens(access.value(), refresh, access.expiresIn(), roles);
  }
}
