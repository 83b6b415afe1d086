package uz.hemis.application.notices.query;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads notices as they are stored, without words. */
public interface NoticeQueries {

  /**
   * A notice as it is stored.
   *
   * @param readAt null while unread
   */
  record Stored(
      UUID id, String kind, Map<String, Object> facts, Instant createdAt, Instant readAt) {}

  /**
   * The person's notices, newest first.
   *
   * @param unread only unread or only read ones; null for all
   */
  Page<Stored> list(UUID person, Boolean unread, PageRequest page);

  /** The person's notice; empty when it is not this person's. */
  Optional<Stored> find(UUID person, UUID id);

  /** How many notices the person has not read. */
  long countUnread(UUID person);
}
