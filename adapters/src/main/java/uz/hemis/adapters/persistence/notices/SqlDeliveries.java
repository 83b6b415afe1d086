package uz.hemis.adapters.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.notices.port.Deliveries;
import uz.hemis.domain.notices.Delivery;
import uz.hemis.domain.notices.DeliveryState;
import uz.hemis.domain.notices.NoticeSettings;
import uz.hemis.domain.shared.person.Email;

/** What one node holds the others pass over. */
@ApplicationScoped
class SqlDeliveries implements Deliveries {

  private static final String DUE =
      """
      select n.id, n.kind, n.facts, n.email_state, n.tries, n.due_at, n.sent_at, n.last_error,
             e.email, s.version, s.language, s.by_email
      from notices_notice n
      left join notices_setting s on s.person_id = n.person_id
      left join personnel_employee e on e.person_id = n.person_id and e.removed_at is null
      where n.email_state in ('PENDING', 'SENDING') and n.due_at <= ?
      order by n.due_at
      limit 1
      for update of n skip locked
      """;
  private static final String SENDING =
      """
      select id, email_state, tries, due_at, sent_at, last_error from notices_notice
      where id = ? and tries = ? and email_state = 'SENDING'
      for update
      """;
  private static final String SAVE =
      """
      update notices_notice
      set email_state = ?, tries = ?, due_at = ?, sent_at = ?, last_error = ?
      where id = ?
      """;

  private final Jdbc database;

  SqlDeliveries(Jdbc database) {
    this.database = database;
  }

  @Override
  public Optional<Due> findDue(Instant now) {
    return database.find(DUE, SqlDeliveries::due, now);
  }

  @Override
  public Optional<Delivery> findSending(UUID notice, int tries) {
    return database.find(SENDING, SqlDeliveries::delivery, notice, tries);
  }

  @Override
  public void save(Delivery delivery) {
    database.change(
        SAVE,
        delivery.state().name(),
        delivery.tries(),
        delivery.dueAt(),
        delivery.sentAt(),
        delivery.lastError(),
        delivery.notice());
  }

  private static Due due(ResultSet row) throws SQLException {
    String email = row.getString("email");
    return new Due(
        delivery(row),
        row.getString("kind"),
        NoticeFacts.read(row.getString("facts")),
        email == null ? null : new Email(email),
        row.getString("language") == null ? NoticeSettings.DEFAULT : SqlSettings.settings(row));
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        Jdbc.uuid(row, "id"),
        DeliveryState.valueOf(row.getString("email_state")),
        row.getInt("tries"),
        Jdbc.instant(row, "due_at"),
        Jdbc.instant(row, "sent_at"),
        row.getString("last_error"));
  }
}
