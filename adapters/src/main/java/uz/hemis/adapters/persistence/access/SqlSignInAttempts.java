package uz.hemis.adapters.persistence.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.crypto.Vault;
import uz.hemis.application.access.port.SignInAttempts;
import uz.hemis.application.shared.Identities;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.access.SignInLimit;
import uz.hemis.domain.access.SignInLimit.Failure;

/**
 * Counts over all nodes. Locks on login and address, always in this order, put guesses in a row for
 * the moment of counting; they are free again before the password is hashed.
 */
@ApplicationScoped
class SqlSignInAttempts implements SignInAttempts {

  private final EntityManager entities;
  private final Vault vault;
  private final SignInLimit limit;
  private final Identities identities;

  SqlSignInAttempts(EntityManager entities, Vault vault, SignInLimit limit, Identities identities) {
    this.entities = entities;
    this.vault = vault;
    this.limit = limit;
    this.identities = identities;
  }

  @Override
  public UUID begin(Login login, String address, Instant now) {
    return QuarkusTransaction.requiringNew().call(() -> count(login, address, now));
  }

  @Override
  public void end(UUID attempt, boolean failed) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        "update access_sign_in_attempt set failed = :failed where id = :id")
                    .setParameter("failed", failed)
                    .setParameter("id", attempt)
                    .executeUpdate());
  }

  private UUID count(Login login, String address, Instant now) {
    byte[] fingerprint = vault.fingerprint(login.value(), "access_sign_in_attempt.login");
    lock("select cast(pg_advisory_xact_lock(:key) as text)", lockKey(fingerprint));
    lock("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)", address);
    limit.requireFree(
        failures("login_fingerprint", fingerprint, limit.perLogin(), now),
        failures("address", address, limit.perAddress(), now),
        now);
    UUID attempt = identities.next();
    entities
        .createNativeQuery(
            """
            insert into access_sign_in_attempt (id, login_fingerprint, address, at)
            values (:id, :login, :address, :now)
            """)
        .setParameter("id", attempt)
        .setParameter("login", fingerprint)
        .setParameter("address", address)
        .setParameter("now", now)
        .executeUpdate();
    return attempt;
  }

  private void lock(String sql, Object key) {
    entities.createNativeQuery(sql).setParameter("key", key).getSingleResult();
  }

  private List<Failure> failures(String column, Object value, int most, Instant now) {
    return Rows.of(
            entities
                .createNativeQuery(
                    """
            select at, failed from access_sign_in_attempt
            where %s = :value and at > :since and failed is distinct from false
            order by at desc
            """
                        .formatted(column),
                    Tuple.class)
                .setParameter("value", value)
                .setParameter("since", limit.since(now))
                .setMaxResults(most))
        .map(row -> new Failure(row.get(0, Instant.class), row.get(1) != null))
        .toList();
  }

  /** The end of the fingerprint, since its beginning names the key. */
  private static long lockKey(byte[] fingerprint) {
    return ByteBuffer.wrap(fingerprint).getLong(fingerprint.length - Long.BYTES);
  }
}
