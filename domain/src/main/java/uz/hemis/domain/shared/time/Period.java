package uz.hemis.domain.shared.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * A run of dates, both ends inclusive, such as the term of office of a role or of an employment.
 *
 * @param to the last date, or null while the period is open
 */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    Objects.requireNonNull(from, "from");
    if (to != null && to.isBefore(from)) {
      throw new RuleBroken(TimeRule.PERIOD_REVERSED, "/to", Map.of("from", from, "to", to));
    }
  }

  /** The period that begins on a date and has no end yet. */
  public static Period openFrom(LocalDate from) {
    return new Period(from, null);
  }

  public boolean isOpen() {
    return to == null;
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && !endsBefore(date);
  }

  /** Whether the two periods share at least one date. */
  public boolean overlaps(Period other) {
    return !endsBefore(other.from) && !other.endsBefore(from);
  }

  private boolean endsBefore(LocalDate date) {
    return to != null && to.isBefore(date);
  }
}
