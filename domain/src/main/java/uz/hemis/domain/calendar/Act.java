package uz.hemis.domain.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The head of a decree, by which it is cited.
 *
 * @param number the act's number, such as {@code PF-257}
 * @param date the act's own date
 */
public record Act(String number, LocalDate date, DecreeKind kind, String title) {

  public Act {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    if (number.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("a decree has a number and a title");
    }
  }

  /** How the days that it speaks of name their source: {@code PF-257 of 2025-12-24}. */
  public String source() {
    return number + " of " + date;
  }
}
