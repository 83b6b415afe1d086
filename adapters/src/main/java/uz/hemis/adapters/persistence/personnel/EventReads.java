package uz.hemis.adapters.persistence.personnel;

import jakarta.inject.Singleton;
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
import uz.hemis.application.personnel.query.EventFilter;
import uz.hemis.application.personnel.query.EventView;
import uz.hemis.application.personnel.query.Sight;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads of recorded events. */
@Singleton
class EventReads {

  private static final Listing<EventView> LIST =
      new Listing<>(
          "select v.employee_id, r.family_name || ' ' || r.given_name as recorder, "
              + SqlEvents.COLUMNS,
          """
          from personnel_event v
          join personnel_employee e on e.id = v.employee_id
          left join people_person r on r.id = v.recorded_by""",
          Key.ascending(
              List.of(
                  new Part<>("v.recorded_at", Instant::parse, view -> view.recorded().recordedAt()),
                  new Part<>("v.id", UUID::fromString, view -> view.recorded().event().id()))),
          EventReads::view);

  private final Jdbc jdbc;

  EventReads(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  Page<EventView> list(EventFilter filter, PageRequest page, Sight sight) {
    return LIST.page(jdbc, matching(filter, sight), page);
  }

  Optional<EventView> find(UUID event, Sight sight) {
    return LIST.find(jdbc, SightCondition.of(sight).and("v.id = ?", event));
  }

  private static Conditions matching(EventFilter filter, Sight sight) {
    return SightCondition.of(sight)
        .andIf("v.employee_id = ?", filter.employee())
        .andIf("v.kind = ?", filter.kind() == null ? null : filter.kind().name())
        .andIf("(v.permit_id is not null) = ?", filter.late());
  }

  private static EventView view(ResultSet row) throws SQLException {
    return new EventView(
        Jdbc.uuid(row, "employee_id"), SqlEvents.read(row), row.getString("recorder"));
  }
}
