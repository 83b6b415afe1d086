package uz.hemis.adapters.persistence.breaches;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.breaches.query.EvidenceView.Permit;
import uz.hemis.application.breaches.query.EvidenceView.RecordedDeed;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Paper;

/** What other areas and the record of deeds hold about a breach (7.4). */
@ApplicationScoped
class EvidenceReads {

  private static final String PERMITS =
      """
      select t.id, t.status, t.justification_file, t.employee_letter_file, t.head_letter_file,
        t.requested_at, t.decided_at, t.last_day, e.used_at
      from breaches_breach b
      join regulation_duty_instance i on i.id = b.instance_id
      join regulation_permit_entry e on e.duty = i.duty and e.subject_id = i.subject_id
        and e.event = i.event and e.order_number = i.order_number and e.event_date = i.event_date
      join regulation_permit t on t.id = e.permit_id
      where b.id = ? order by t.id
      """;

  private static final String DEEDS =
      """
      select e.at, e.chain, e.sequence, e.person_id, e.role, e.action, e.done, e.rule,
        concat_ws(' ', p.family_name, p.given_name) as person_name
      from audit_entry e left join people_person p on p.id = e.person_id
      where e.subjects && ? and e.kind = 'WRITE'
      order by e.at, e.chain, e.sequence limit 1000
      """;

  private final Jdbc jdbc;

  EvidenceReads(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  List<Permit> permits(UUID breach) {
    return jdbc.list(PERMITS, EvidenceReads::permit, breach);
  }

  /** The deeds about any of the things. */
  List<RecordedDeed> deeds(List<UUID> subjects) {
    return jdbc.list(DEEDS, EvidenceReads::deed, subjects);
  }

  private static Permit permit(ResultSet row) throws SQLException {
    return new Permit(
        Jdbc.uuid(row, "id"),
        row.getString("status"),
        Map.of(
            Paper.JUSTIFICATION, Jdbc.uuid(row, "justification_file"),
            Paper.EMPLOYEE_LETTER, Jdbc.uuid(row, "employee_letter_file"),
            Paper.HEAD_LETTER, Jdbc.uuid(row, "head_letter_file")),
        Jdbc.instant(row, "requested_at"),
        Jdbc.instant(row, "decided_at"),
        row.getObject("last_day", LocalDate.class),
        Jdbc.instant(row, "used_at"));
  }

  private static RecordedDeed deed(ResultSet row) throws SQLException {
    String role = row.getString("role");
    return new RecordedDeed(
        Jdbc.instant(row, "at"),
        row.getInt("chain"),
        row.getLong("sequence"),
        BreachProjection.named(row, "person_id", "person_name"),
        role == null ? null : Role.valueOf(role),
        row.getString("action"),
        row.getBoolean("done"),
        row.getString("rule"));
  }
}
