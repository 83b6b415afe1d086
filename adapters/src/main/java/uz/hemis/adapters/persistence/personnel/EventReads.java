package uz.hemis.adapters.persistence.personnel;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.personnel.query.EventFilter;
import uz.hemis.application.personnel.query.EventView;
import uz.hemis.application.personnel.query.Sight;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads of recorded events. */
@Singleton
class EventReads {

  private static final String FROM =
      """

      from personnel_event v
      join personnel_employee e on e.id = v.employee_id
      left join people_person r on r.id = v.recorded_by
      where\s""";

  private static final String SELECT =
      "select v.employee_id, r.family_name || ' ' || r.given_name as recorder, "
          + SqlEvents.COLUMNS
          + FROM;

  private final Jdbc jdbc;

  EventReads(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  Page<EventView> list(EventFilter filter, PageRequest page, Sight sight) {
    Condition matching = matching(filter, sight);
    Condition following = matching.copy();
    if (page.after() != null) {
      List<String> key = Cursor.read(page.after(), 2);
      following.and(
          "(v.recorded_at, v.id) > (?, ?)",
          Cursor.part(key.get(0), Instant::parse),
          Cursor.part(key.get(1), UUID::fromString));
    }
    List<EventView> found =
        jdbc.list(
            SELECT + following.sql() + " order by v.recorded_at, v.id limit ?",
            EventReads::view,
            following.values(page.limit() + 1));
    boolean more = found.size() > page.limit();
    List<EventView> shown = more ? found.subList(0, page.limit()) : found;
    return new Page<>(
        shown, more ? cursor(shown.getLast()) : null, page.totalCount() ? count(matching) : null);
  }

  Optional<EventView> find(UUID event, Sight sight) {
    Condition condition = SightCondition.of(sight).and("v.id = ?", event);
    return jdbc.find(SELECT + condition.sql(), EventReads::view, condition.values());
  }

  private static Condition matching(EventFilter filter, Sight sight) {
    return SightCondition.of(sight)
        .andIf(filter.employee(), "v.employee_id = ?", filter.employee())
        .andIf(filter.kind(), "v.kind = ?", filter.kind() == null ? null : filter.kind().name())
        .andIf(filter.late(), "(v.permit_id is not null) = ?", filter.late());
  }

  private long count(Condition condition) {
    return jdbc.find(
            "select count(*)" + FROM + condition.sql(), row -> row.getLong(1), condition.values())
        .orElseThrow();
  }

  private static String cursor(EventView last) {
    return Cursor.after(last.recorded().recordedAt(), last.recorded().event().id());
  }

  private static EventView view(ResultSet row) throws SQLException {
    return new EventView(
        Jdbc.uuid(row, "employee_id"), SqlEvents.read(row), row.getString("recorder"));
  }
}
