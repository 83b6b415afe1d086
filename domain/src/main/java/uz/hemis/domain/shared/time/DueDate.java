package uz.hemis.domain.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The last day on which a duty may be done (O-5.5): that day is still open, the next one is not.
 *
 * @param provisional whether a counted day lies past the published calendar, so that a later decree
 *     may still move the date
 * @param skipped the days off passed over, in calendar order
 */
public record DueDate(LocalDate date, boolean provisional, List<SkippedDay> skipped) {

  public DueDate {
    Objects.requireNonNull(date, "date");
    skipped = List.copyOf(skipped);
  }

  /** Whether entry is still open on a day in Tashkent. */
  public boolean isOpenOn(LocalDate today) {
    return !today.isAfter(date);
  }

  /** Whether entry is still open at a moment. */
  public boolean isOpenAt(Instant moment) {
    return isOpenOn(Tashkent.dateOf(moment));
  }

  /** The last moment at which entry is open: 23:59:59.999999999 in Tashkent. */
  public Instant lastMoment() {
    return Tashkent.lastMomentOf(date);
  }
}
