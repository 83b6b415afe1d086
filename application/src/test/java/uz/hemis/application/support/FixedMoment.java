package uz.hemis.application.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.shared.time.Tashkent;

/** A clock that stands still. */
public record FixedMoment(Instant now) implements Moment {

  /** Noon in Tashkent. */
  public static FixedMoment on(LocalDate day) {
    return new FixedMoment(day.atTime(7, 0).toInstant(ZoneOffset.UTC));
  }

  @Override
  public LocalDate today() {
    return Tashkent.dateOf(now);
  }
}
