package uz.hemis.adapters.persistence.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.application.reminders.port.Reminders;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.reminders.ReminderKind;

@ApplicationScoped
class SqlReminders implements Reminders {

  private static final String CLAIM =
      """
      select i.id, d.wording -> 'measure' as name, i.clause, i.role, i.unit_id,
        i.responsible_person, i.due_date
      from regulation_duty_instance i
      join regulation_duty d on d.regulation = i.regulation and d.code = i.duty
      where i.status in ('AWAITED', 'LOCKED') and i.due_date between ? and ?
        and not exists (
          select from reminders_reminder r
          where r.instance_id = i.id and r.kind = ? and r.due_date = i.due_date)
      order by i.due_date, i.id
      limit ?
      for update of i skip locked
      """;

  private static final String KEEP =
      """
      insert into reminders_reminder (instance_id, kind, due_date, sent_at) values (?, ?, ?, ?)
      on conflict do nothing
      """;

  private final Jdbc jdbc;

  SqlReminders(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Awaited> claim(ReminderKind kind, LocalDate from, LocalDate to, int limit) {
    return jdbc.list(CLAIM, SqlReminders::awaited, from, to, kind.name(), limit);
  }

  @Override
  public boolean keep(ReminderKind kind, Awaited duty, Instant at) {
    return jdbc.change(KEEP, duty.instance(), kind.name(), duty.dueDate(), at) == 1;
  }

  private static Awaited awaited(ResultSet row) throws SQLException {
    return new Awaited(
        Jdbc.uuid(row, "id"),
        KeptJson.read(row.getString("name"), Text.class),
        row.getString("clause"),
        Role.valueOf(row.getString("role")),
        Jdbc.uuid(row, "unit_id"),
        Jdbc.uuid(row, "responsible_person"),
        row.getObject("due_date", LocalDate.class));
  }
}
