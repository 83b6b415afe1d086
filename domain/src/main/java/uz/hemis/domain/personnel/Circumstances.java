package uz.hemis.domain.personnel;

import java.time.LocalDate;

/**
 * What an event is judged on besides the employee's own history.
 *
 * @param today the current date in Tashkent
 * @param birthDate the employee's day of birth
 * @param rateLimit the most of main and internal part-time rates together, 1.50 unless the
 *     institution sets less
 */
public record Circumstances(LocalDate today, LocalDate birthDate, Rate rateLimit) {

  private static final int MINIMUM_AGE = 16;

  /** The first day on which the person may be employed. */
  public LocalDate comesOfAge() {
    return birthDate.plusYears(MINIMUM_AGE);
  }
}
