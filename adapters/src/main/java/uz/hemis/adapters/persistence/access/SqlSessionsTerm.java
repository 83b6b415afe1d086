package uz.hemis.adapters.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import uz.hemis.application.shared.KeptForATime;

/**
 * Sessions are kept, with their refresh tokens, for 30 days after their end. Of those removed the
 * last sign-in is noted, for the review of accounts that lie unused (2.3).
 */
@ApplicationScoped
class SqlSessionsTerm implements KeptForATime {

  private static final String REMOVE =
      """
      with ended as (
        select id from access_session where expires_at < :moment for update skip locked),
      tokens as (
        delete from access_refresh_token where session_id in (select id from ended)),
      removed as (
        delete from access_session where id in (select id from ended)
        returning account_id, created_at),
      noted as (
        insert into access_last_sign_in (account_id, at)
        select account_id, max(created_at) from removed group by account_id order by account_id
        on conflict (account_id) do update
          set at = greatest(access_last_sign_in.at, excluded.at))
      select count(*) from removed
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
    return ((Number)
            entities.createNativeQuery(REMOVE).setParameter("moment", moment).getSingleResult())
        .intValue();
  }
}
