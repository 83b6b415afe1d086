package uz.hemis.adapters.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import uz.hemis.application.shared.KeptForATime;

/** Sessions are kept, with their refresh tokens, for 30 days after their end. */
@ApplicationScoped
class SqlSessionsTerm implements KeptForATime {

  private static final String REMOVE =
      """
      with ended as (
        select id from access_session where expires_at < :moment for update skip locked),
      tokens as (
        delete from access_refresh_token where session_id in (select id from ended))
      delete from access_session where id in (select id from ended)
      """;

  private final EntityManager entities;

  SqlSessionsTerm(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Duration term() {
    return Duration.ofDays(30);
  }

  @Override
  public int removeBefore(Instant moment) {
    return entities.createNativeQuery(REMOVE).setParameter("moment", moment).executeUpdate();
  }
}
