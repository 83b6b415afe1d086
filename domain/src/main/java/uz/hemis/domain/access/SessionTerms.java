package uz.hemis.domain.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How long sign-ins last (2.3).
 *
 * @param session until the person has to sign in again
 * @param idle until an unused refresh token ends
 */
public record SessionTerms(Duration session, Duration idle) {

  public SessionTerms {
    if (!session.isPositive() || !idle.isPositive()) {
      throw new IllegalArgumentException("Session terms must be positive");
    }
  }

  /** When a session that begins now ends. */
  public Instant sessionEnd(Instant now) {
    return now.plus(session);
  }

  /** When a refresh token that is given now ends: never after its session. */
  public Instant refreshEnd(Session session, Instant now) {
    Instant unused = now.plus(idle);
    return unused.isBefore(session.expiresAt()) ? unused : session.expiresAt();
  }
}
