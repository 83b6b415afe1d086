package uz.hemis.adapters.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.shared.KeptForATime;

/**
 * What a notice says is kept for a year after it was read. Its key stays, so that the same message
 * never comes a second time.
 */
@ApplicationScoped
class ReadNoticesTerm implements KeptForATime {

  private static final String REMOVE =
      """
      update notices_notice set facts = null
      where id in (
        select id from notices_notice
        where read_at < ? and facts is not null and email_state not in ('PENDING', 'SENDING')
        for update skip locked)
      """;

  private final Jdbc database;

  ReadNoticesTerm(Jdbc database) {
    this.database = database;
  }

  @Override
  public Duration term() {
    return Duration.ofDays(365);
  }

  @Override
  public int removeBefore(Instant moment) {
    return database.change(REMOVE, moment);
  }
}
