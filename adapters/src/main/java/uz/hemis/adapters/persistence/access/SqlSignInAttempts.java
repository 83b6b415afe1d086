package uz.hemis.adapters.persistence.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.crypto.Vault;
import uz.hemis.application.access.port.SecuritySettings;
import uz.hemis.application.access.port.SignInAttempts;
import uz.hemis.application.shared.Identities;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.access.SignInLimit;
import uz.hemis.domain.access.SignInLimit.Failure;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * Counts over all nodes and without a lock. An attempt is committed before the others are counted,
 * so that of several at once the one that counts last sees all that were let through: never more
 * than the limit. One that is refused was not judged and does not count.
 */
@ApplicationScoped
class SqlSignInAttempts implements SignInAttempts {

  private final EntityManager entities;
  private final Vault vault;
  private final SecuritySettings settings;
  private final Identities identities;

  SqlSignInAttempts(
      EntityManager entities, Vault vault, SecuritySettings settings, Identities identities) {
    this.entities = entities;
    this.vault = vault;
    this.settings = settings;
    this.identities = identities;
  }

  @Override
  public UUID begin(Login login, String address, Instant now) {
    SignInLimit limit = settings.current().signIns();
    UUID attempt = identities.next();
    byte[] fingerprint = vault.fingerprint(login.value(), "access_sign_in_attempt.login");
    QuarkusTransaction.requiringNew().run(() -> keep(attempt, fingerprint, address, now));
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> requireFree(limit, attempt, fingerprint, address, now));
    } catch (RuleBroken broken) {
      end(attempt, false);
      throw broken;
    }
    return attempt;
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

  private void keep(UUID attempt, byte[] login, String address, Instant now) {
    entities
        .createNativeQuery(
            """
            insert into access_sign_in_attempt (id, login_fingerprint, address, at)
            values (:id, :login, :address, :now)
            """)
        .setParameter("id", attempt)
        .setParameter("login", login)
        .setParameter("address", address)
        .setParameter("now", now)
        .executeUpdate();
  }

  private void requireFree(
      SignInLimit limit, UUID attempt, byte[] login, String address, Instant now) {
    Instant since = limit.since(now);
    limit.requireFree(
        failures("login_fingerprint", login, limit.perLogin(), attempt, since),
        failures("address", address, limit.perAddress(), attempt, since),
        now);
  }

  private List<Failure> failures(
      String column, Object value, int most, UUID except, Instant since) {
    return Rows.of(
            entities
                .createNativeQuery(
                    """
            select at, failed from access_sign_in_attempt
            where %s = :value and at > :since and failed is distinct from false and id <> :except
            order by at desc
            """
                        .formatted(column),
                    Tuple.class)
                .setParameter("value", value)
                .setParameter("except", except)
                .setParameter("since", since)
                .setMaxResults(most))
        .map(row -> new Failure(row.get(0, Instant.class), row.get(1) != null))
        .toList();
  }
}
