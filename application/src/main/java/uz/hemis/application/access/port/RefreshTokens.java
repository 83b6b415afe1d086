package uz.hemis.application.access.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Refresh tokens, of which only the hash is kept. */
public interface RefreshTokens {

  /**
   * Makes and keeps a new token of the session.
   *
   * @return the token, shown this once
   */
  String issue(UUID session, Instant now, Instant expiresAt);

  /** Uses the token up, whether or not it was used before; empty for a token never given. */
  Optional<Use> use(String token, Instant now);

  /**
   * What came of using a token.
   *
   * @param session the session that it belongs to
   * @param expiresAt when it ends
   * @param first whether it had not been used before
   */
  record Use(UUID session, Instant expiresAt, boolean first) {}
}
