package uz.hemis.application.access.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.access.Session;

/** Sessions. */
public interface Sessions {

  /** The session, unless it has ended by now. */
  Optional<Session> findOpen(UUID session, Instant now);

  /** Keeps a new session. */
  void open(Session session);

  /** Keeps the role of the session and that it was used. */
  void save(Session session, Instant now);

  /** Ends the session. */
  void end(UUID session, Session.End reason, Instant now);

  /** Ends the session at once, even if what follows in the running use case is undone. */
  void endNow(UUID session, Session.End reason, Instant now);

  /**
   * Ends the sessions of the account.
   *
   * @param except the session that goes on; null to end all
   */
  void endAll(UUID account, UUID except, Session.End reason, Instant now);
}
