package uz.hemis.domain.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which the calendar differs from the plain week.
 *
 * @param name the holiday's name, or null
 * @param source the act that says so
 */
public record UnusualDay(LocalDate date, Kind kind, String name, String source) {

  /** In what it differs. */
  public enum Kind {
    HOLIDAY,
    HOLIDAY_MOVED,
    EXTRA_DAY_OFF,
    MOVED_DAY_OFF,
    WORKING_WEEKEND
  }

  public UnusualDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
  }
}
