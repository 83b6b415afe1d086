package uz.hemis.adapters.persistence.personnel;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.domain.personnel.Order;
import uz.hemis.domain.personnel.PersonnelEvent;
import uz.hemis.domain.personnel.Post;
import uz.hemis.domain.personnel.RecordedEvent;
import uz.hemis.domain.regulation.Admission;

/** The append-only rows of what was recorded. */
@Singleton
class SqlEvents {

  /** The columns of an event, of the table {@code v}. */
  static final String COLUMNS =
      """
      v.id, v.employment_id, v.kind, v.order_number, v.order_date, v.order_file, v.effective_date,
      v.unit_id, v.position, v.rate, v.form, v.due_date, v.permit_id, v.recorded_by,
      v.recorded_at""";

  private static final String SELECT =
      "select " + COLUMNS + " from personnel_event v where v.employee_id = ? order by v.ordinal";

  private static final String INSERT =
      """
      insert into personnel_event (id, employee_id, ordinal, employment_id, kind, order_number,
        order_date, order_file, effective_date, unit_id, position, rate, form, due_date, permit_id,
        recorded_by, recorded_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private final Jdbc jdbc;

  SqlEvents(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  List<RecordedEvent> list(UUID employee) {
    return jdbc.list(SELECT, SqlEvents::read, employee);
  }

  /** Appends the events that are not kept yet. */
  void append(UUID employee, List<RecordedEvent> events) {
    int kept =
        jdbc.find(
                "select count(*) from personnel_event where employee_id = ?",
                row -> row.getInt(1),
                employee)
            .orElseThrow();
    for (int i = kept; i < events.size(); i++) {
      append(employee, i + 1, events.get(i));
    }
  }

  static RecordedEvent read(ResultSet row) throws SQLException {
    PersonnelEvent event =
        new PersonnelEvent(
            Jdbc.uuid(row, "id"),
            Jdbc.uuid(row, "employment_id"),
            PersonnelEvent.Kind.valueOf(row.getString("kind")),
            new Order(
                row.getString("order_number"),
                row.getObject("order_date", LocalDate.class),
                Jdbc.uuid(row, "order_file")),
            row.getObject("effective_date", LocalDate.class),
            PostColumns.read(row));
    return new RecordedEvent(
        event,
        new Admission(row.getObject("due_date", LocalDate.class), Jdbc.uuid(row, "permit_id")),
        Jdbc.uuid(row, "recorded_by"),
        Jdbc.instant(row, "recorded_at"));
  }

  private void append(UUID employee, int ordinal, RecordedEvent recorded) {
    PersonnelEvent event = recorded.event();
    Post post = event.post();
    jdbc.change(
        INSERT,
        event.id(),
        employee,
        ordinal,
        event.employment(),
        event.kind().name(),
        event.order().number(),
        event.order().date(),
        event.order().file(),
        event.effectiveDate(),
        post == null ? null : post.unit(),
        post == null ? null : post.position(),
        post == null ? null : post.rate().toDecimal(),
        post == null ? null : post.form().code(),
        recorded.admission().dueDate(),
        recorded.admission().permit(),
        recorded.recordedBy(),
        recorded.recordedAt());
  }
}
