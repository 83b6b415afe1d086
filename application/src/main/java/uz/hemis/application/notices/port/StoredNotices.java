package uz.hemis.application.notices.port;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.notices.Notice;

/** The notices of all people. */
public interface StoredNotices {

  /**
   * Adds the notice, to be e-mailed at once, unless the person already has one under its key.
   *
   * @return whether it was added
   */
  boolean add(UUID id, Notice notice, Instant now);

  /**
   * Marks the person's notice as read, unless it is already.
   *
   * @return whether the person has such a notice
   */
  boolean markRead(UUID person, UUID id, Instant now);

  /** Marks the person's unread notices as read that were sent until the moment. */
  void markAllRead(UUID person, Instant until, Instant now);
}
