package uz.hemis.domain.shared.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that a term passes over, with the reason and the act behind it, so that a due date explains
 * itself to the person it binds.
 *
 * @param name the holiday's name, or null where the day has none
 */
public record SkippedDay(LocalDate date, SkipReason reason, String name, String source) {

  public SkippedDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(source, "source");
  }
}
