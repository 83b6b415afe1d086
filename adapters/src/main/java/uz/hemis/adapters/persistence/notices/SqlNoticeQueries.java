package uz.hemis.adapters.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.notices.query.NoticeQueries;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Newest first; what has been kept for its time is no longer there to be read. */
@ApplicationScoped
class SqlNoticeQueries implements NoticeQueries {

  private static final Listing<Stored> LIST =
      new Listing<>(
          "select id, kind, facts, created_at, read_at",
          "from notices_notice",
          Key.descending(
              List.of(
                  new Part<>("created_at", Instant::parse, Stored::createdAt),
                  new Part<>("id", UUID::fromString, Stored::id))),
          SqlNoticeQueries::stored);

  private final Jdbc database;

  SqlNoticeQueries(Jdbc database) {
    this.database = database;
  }

  @Override
  public Page<Stored> list(UUID person, Boolean unread, PageRequest page) {
    return LIST.page(database, of(person, unread), page);
  }

  @Override
  public Optional<Stored> find(UUID person, UUID id) {
    return LIST.find(database, of(person, null).and("id = ?", id));
  }

  @Override
  public long countUnread(UUID person) {
    return LIST.count(database, of(person, true));
  }

  private static Conditions of(UUID person, Boolean unread) {
    Conditions kept = new Conditions().and("person_id = ?", person).and("facts is not null");
    return unread == null ? kept : kept.and(unread ? "read_at is null" : "read_at is not null");
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
