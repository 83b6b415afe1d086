package uz.hemis.adapters.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.notices.port.StoredNotices;
import uz.hemis.domain.notices.Delivery;
import uz.hemis.domain.notices.Notice;

/** The key of a notice is taken by one statement, whichever node comes first. */
@ApplicationScoped
class SqlNotices implements StoredNotices {

  private static final String ADD =
      """
      insert into notices_notice
        (id, person_id, kind, key, facts, created_at, email_state, tries, due_at)
      values (?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)
      on conflict on constraint notices_notice_once do nothing
      """;
  private static final String READ =
      """
      update notices_notice set read_at = coalesce(read_at, ?)
      where id = ? and person_id = ? and facts is not null
      """;
  private static final String READ_ALL =
      """
      update notices_notice set read_at = ?
      where id in (
        select id from notices_notice
        where person_id = ? and read_at is null and created_at <= ?
        order by id for update)
      """;

  private final Jdbc database;

  SqlNotices(Jdbc database) {
    this.database = database;
  }

  @Override
  public boolean add(UUID id, Notice notice, Instant now) {
    Delivery delivery = Delivery.pending(id, now);
    return database.change(
            ADD,
            id,
            notice.person(),
            notice.kind(),
            notice.key(),
            NoticeFacts.write(notice.facts()),
            now,
            delivery.state().name(),
            delivery.tries(),
            delivery.dueAt())
        == 1;
  }

  @Override
  public boolean markRead(UUID person, UUID id, Instant now) {
    return database.change(READ, now, id, person) == 1;
  }

  @Override
  public void markAllRead(UUID person, Instant until, Instant now) {
    database.change(READ_ALL, now, person, until);
  }
}
