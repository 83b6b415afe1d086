package uz.hemis.adapters.persistence.students;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.students.port.Intakes;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.students.Intake;

@ApplicationScoped
class SqlIntakes implements Intakes {

  /** What is there already is written as it is, which holds it. */
  private static final String KEEP =
      """
      insert into students_intake (id, faculty_id, order_number, order_date) values (?, ?, ?, ?)
      on conflict (faculty_id, order_number, order_date) where formed_at is null
        do update set order_date = excluded.order_date
      returning id, faculty_id""";

  private static final String HOLD =
      """
      select i.id, i.faculty_id from students_intake i
      where i.formed_at is null and i.id in (
        select a.intake_id from students_admission a where a.study_id = any (?))
      order by i.id for update""";

  /**
   * Asked once they are held, so that of two who place the last ones at once the second sees it.
   */
  private static final String FORMED =
      """
      select i.id, i.faculty_id from students_intake i
      where i.id = any (?) and i.formed_at is null and not exists (
        select from students_admission a join students_study s on s.id = a.study_id
        where a.intake_id = i.id and s.group_id is null
          and s.status in ('APPLIED', 'STUDYING'))
      order by i.id""";

  private static final String CLOSE = "update students_intake set formed_at = ? where id = any (?)";

  private final Jdbc jdbc;

  SqlIntakes(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Intake keep(Intake intake, OfficialDocument order) {
    return jdbc.find(
            KEEP, SqlIntakes::intake, intake.id(), intake.faculty(), order.number(), order.date())
        .orElseThrow();
  }

  @Override
  public List<Intake> listFormedForUpdate(Collection<UUID> studies) {
    List<UUID> held = ids(jdbc.list(HOLD, SqlIntakes::intake, studies));
    return held.isEmpty() ? List.of() : jdbc.list(FORMED, SqlIntakes::intake, held);
  }

  @Override
  public void close(Collection<Intake> formed, Instant at) {
    if (!formed.isEmpty()) {
      jdbc.change(CLOSE, at, ids(formed));
    }
  }

  private static List<UUID> ids(Collection<Intake> intakes) {
    return intakes.stream().map(Intake::id).toList();
  }

  private static Intake intake(ResultSet row) throws SQLException {
    return new Intake(Jdbc.uuid(row, "id"), Jdbc.uuid(row, "faculty_id"));
  }
}
