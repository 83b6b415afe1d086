package uz.hemis.bootstrap.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uz.hemis.application.regulation.LockOverdueDuties;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.Role;

/** Duties of the demo institution that were due long ago, and the breaches they become. */
@ApplicationScoped
public class Overdue {

  private static final int MANY = 500;

  private static final String OPEN =
      """
      insert into regulation_duty_instance
        (id, version, duty, regulation, annex, role, enforcement, clause, source, subject_id, event,
         order_number, event_date, unit_id, responsible_person, due_date, opened_at, status)
      values
        (:id, 0, 'PERSONNEL_EVENT', 'HEMIS-2024', 7, :role, 'HARD', '3.1.7', 'TEXT', :subject, 'HIRE',
         '', :event, cast(:unit as uuid), cast(:responsible as uuid), :due, :opened, 'AWAITED')
      """;

  private final EntityManager database;
  private final Identities identities;
  private final LockOverdueDuties locking;
  private final Moment moment;

  Overdue(EntityManager database, Identities identities, LockOverdueDuties locking, Moment moment) {
    this.database = database;
    this.identities = identities;
    this.locking = locking;
    this.moment = moment;
  }

  /** An overdue duty of the role, not yet noted; unit and person may be null. */
  public UUID duty(Role role, String unit, UUID responsible) {
    UUID id = identities.next();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(OPEN)
                    .setParameter("id", id)
                    .setParameter("role", role.name())
                    .setParameter("subject", identities.next())
                    .setParameter("event", moment.today().minusDays(30))
                    .setParameter("unit", unit)
                    .setParameter("responsible", responsible == null ? null : responsible + "")
                    .setParameter("due", moment.today().minusDays(20))
                    .setParameter("opened", Instant.now().minus(30, ChronoUnit.DAYS))
                    .executeUpdate());
    return id;
  }

  /** The breach of such a duty. */
  public UUID breach(Role role, String unit, UUID responsible) {
    UUID duty = duty(role, unit, responsible);
    noteAll();
    return breachOf(duty);
  }

  /** Notes every overdue duty as missed. */
  public void noteAll() {
    int noted;
    do {
      noted = locking.lock(MANY);
    } while (noted > 0);
  }

  /** The breach of an opened duty. */
  public UUID breachOf(UUID duty) {
    return one("select id from breaches_breach where instance_id = :value", duty);
  }

  /** The human being behind the demo account. */
  public UUID person(String login) {
    return one("select person_id from access_account where login = :value", login);
  }

  private UUID one(String query, Object value) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (UUID)
                    database
                        .createNativeQuery(query, UUID.class)
                        .setParameter("value", value)
                        .getSingleResult());
  }
}
