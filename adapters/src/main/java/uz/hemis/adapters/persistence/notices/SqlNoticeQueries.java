package uz.hemis.adapters.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.notices.query.NoticeQueries;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Newest first; what has been kept for its time is no longer there to be read. */
@ApplicationScoped
class SqlNoticeQueries implements NoticeQueries {

  private static final String OF_PERSON =
      " from notices_notice where person_id = ? and facts is not null";
  private static final String COLUMNS = "select id, kind, facts, created_at, read_at" + OF_PERSON;
  private static final String COUNT = "select count(*)" + OF_PERSON;

  private final Jdbc database;

  SqlNoticeQueries(Jdbc database) {
    this.database = database;
  }

  @Override
  public Page<Stored> list(UUID person, Boolean unread, PageRequest page) {
    String filter = unread == null ? "" : " and (read_at is null) = " + unread;
    Long total = page.totalCount() ? count(filter, person) : null;
    StringBuilder sql = new StringBuilder(COLUMNS).append(filter);
    List<Object> values = new ArrayList<>(List.of(person));
    if (page.after() != null) {
      List<String> key = Cursor.read(page.after(), 2);
      sql.append(" and (created_at, id) < (?, ?)");
      values.add(Cursor.part(key.get(0), Instant::parse));
      values.add(Cursor.part(key.get(1), UUID::fromString));
    }
    sql.append(" order by created_at desc, id desc limit ?");
    values.add(page.limit() + 1);
    List<Stored> found = database.list(sql.toString(), SqlNoticeQueries::stored, values.toArray());
    if (found.size() <= page.limit()) {
      return new Page<>(found, null, total);
    }
    List<Stored> items = found.subList(0, page.limit());
    Stored last = items.getLast();
    return new Page<>(items, Cursor.after(last.createdAt(), last.id()), total);
  }

  @Override
  public Optional<Stored> find(UUID person, UUID id) {
    return database.find(COLUMNS + " and id = ?", SqlNoticeQueries::stored, person, id);
  }

  @Override
  public long countUnread(UUID person) {
    return count(" and read_at is null", person);
  }

  private long count(String filter, UUID person) {
    return database.find(COUNT + filter, row -> row.getLong(1), person).orElseThrow();
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        Jdbc.uuid(row, "id"),
        row.getString("kind"),
        NoticeFacts.read(row.getString("facts")),
        Jdbc.instant(row, "created_at"),
        Jdbc.instant(row, "read_at"));
  }
}
