package uz.hemis.adapters.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import uz.hemis.application.shared.KeptForATime;

/** Attempts to sign in are kept for a day, far longer than they count. */
@ApplicationScoped
class SqlSignInAttemptsTerm implements KeptForATime {

  private static final String REMOVE =
      """
      delete from access_sign_in_attempt where id in (
        select id from access_sign_in_attempt where at < :moment for update skip locked)
      """;

  private final EntityManager entities;

  SqlSignInAttemptsTerm(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Duration term() {
    return Duration.ofDays(1);
  }

  @Override
  public int removeBefore(Instant moment) {
    return entities.createNativeQuery(REMOVE).setParameter("moment", moment).executeUpdate();
  }
}
