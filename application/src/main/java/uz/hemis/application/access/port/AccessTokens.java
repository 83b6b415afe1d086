package uz.hemis.application.access.port;

import java.time.Instant;
import uz.hemis.domain.access.Session;

/** Makes access tokens: signed, short-lived, naming account and session. */
public interface AccessTokens {

  /** A new token for the session. */
  AccessToken issue(Session session, Instant now);

  /**
   * @param value for the Authorization header
   * @param expiresIn seconds until it ends
   */
  record AccessToken(String value, int expiresIn) {

    /** Tells nothing of the token. */
    @Override
    public String toString() {
      return "AccessToken[expiresIn=" + expiresIn + "]";
    }
  }
}
