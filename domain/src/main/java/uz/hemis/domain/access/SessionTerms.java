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

  /** The shorter of these terms and others, one by one. */
  public SessionTerms stricter(Duration longest, Duration unused) {
    return new SessionTerms(earlier(session, longest), earlier(idle, unused));
  }

  /** Whether the session is over, as terms that came after its sign-in may have it. */
  public boolean isOver(Session one, Instant now) {
    return !end(one).isAfter(now);
  }

  /** When a refresh token that is given now ends: never after its session. */
  public Instant refreshEnd(Session one, Instant now) {
    return earlier(now.plus(idle), end(one));
  }

  private Instant end(Session one) {
    return earlier(one.expiresAt(), sessionEnd(one.createdAt()));
  }

  private static <T extends Comparable<? super T>> T earlier(T one, T other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
