package uz.hemis.adapters.persistence.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.access.port.Sessions;
import uz.hemis.domain.access.Session;

/** Each change is one statement with its own condition, so that an end cannot be undone. */
@ApplicationScoped
class SqlSessions implements Sessions {

  private static final UUID NONE = new UUID(0, 0);

  private final EntityManager entities;

  SqlSessions(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Session> findOpen(UUID session, Instant now) {
    return Rows.of(
            entities
                .createNativeQuery(
                    """
            select account_id, assignment_id, created_at, expires_at, address from access_session
            where id = :id and revoked_at is null and expires_at > :now
            """,
                    Tuple.class)
                .setParameter("id", session)
                .setParameter("now", now))
        .map(
            row ->
                new Session(
                    session,
                    row.get(0, UUID.class),
                    row.get(1, UUID.class),
                    row.get(2, Instant.class),
                    row.get(3, Instant.class),
                    row.get(4, String.class)))
        .findFirst();
  }

  @Override
  public void open(Session session) {
    entities
        .createNativeQuery(
            """
            insert into access_session
              (id, account_id, assignment_id, created_at, last_refreshed_at, expires_at, address)
            values (:id, :account, :assignment, :createdAt, :createdAt, :expiresAt, :address)
            """)
        .setParameter("id", session.id())
        .setParameter("account", session.account())
        .setParameter("assignment", session.assignment())
        .setParameter("createdAt", session.createdAt())
        .setParameter("expiresAt", session.expiresAt())
        .setParameter("address", session.address())
        .executeUpdate();
  }

  @Override
  public void save(Session session, Instant now) {
    entities
        .createNativeQuery(
            """
            update access_session set assignment_id = :assignment, last_refreshed_at = :now
            where id = :id and revoked_at is null
            """)
        .setParameter("assignment", session.assignment())
        .setParameter("now", now)
        .setParameter("id", session.id())
        .executeUpdate();
  }

  @Override
  public void end(UUID session, Session.End reason, Instant now) {
    entities
        .createNativeQuery(
            """
            update access_session set revoked_at = :now, revocation_reason = :reason
            where id = :id and revoked_at is null
            """)
        .setParameter("now", now)
        .setParameter("reason", reason.name())
        .setParameter("id", session)
        .executeUpdate();
  }

  @Override
  public void endNow(UUID session, Session.End reason, Instant now) {
    QuarkusTransaction.requiringNew().run(() -> end(session, reason, now));
  }

  @Override
  public void endAll(UUID account, UUID except, Session.End reason, Instant now) {
    entities
        .createNativeQuery(
            """
            update access_session set revoked_at = :now, revocation_reason = :reason
            where account_id = :account and id <> :except and revoked_at is null
            """)
        .setParameter("now", now)
        .setParameter("reason", reason.name())
        .setParameter("account", account)
        .setParameter("except", except == null ? NONE : except)
        .executeUpdate();
  }
}
