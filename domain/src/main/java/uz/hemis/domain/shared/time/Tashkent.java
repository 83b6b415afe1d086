package uz.hemis.domain.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone of every legal date: {@code Asia/Tashkent}, UTC+5 the whole year. */
public final class Tashkent {

  public static final ZoneId ZONE = ZoneId.of("Asia/Tashkent");

  private Tashkent() {}

  /** The date on the wall calendar in Tashkent at a moment. */
  public static LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** The last nanosecond of a date in Tashkent. */
  public static Instant lastMomentOf(LocalDate date) {
    return date.plusDays(1).atStartOfDay(ZONE).toInstant().minusNanos(1);
  }
}
