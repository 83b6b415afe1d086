package uz.hemis.domain.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

/**
 * How far a study has come.
 *
 * @param average the grade point average, with two decimals; null while nothing is assessed
 * @param credits the credits of all subjects passed
 */
public record Standing(BigDecimal average, int credits) {

  /** Nothing is assessed yet. */
  public static final Standing NONE = new Standing(null, 0);

  private static final int DECIMALS = 2;

  /**
   * What follows from the subjects assessed: the average is the sum of credits times grade over the
   * sum of credits, failed subjects with their grade (resolution 824).
   */
  public static Standing of(Collection<Achieved> subjects) {
    if (subjects.isEmpty()) {
      return NONE;
    }
    long weighted = 0;
    long all = 0;
    int passed = 0;
    for (Achieved subject : subjects) {
      weighted += (long) subject.credits() * subject.points().grade();
      all += subject.credits();
      passed += subject.points().isPassed() ? subject.credits() : 0;
    }
    return new Standing(
        BigDecimal.valueOf(weighted)
            .divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP),
        passed);
  }

  /** How many of the credits asked for are missing; 0 when none. */
  public int missing(int required) {
    return Math.max(0, required - credits);
  }

  /** Whether the average reaches the threshold; not while nothing is assessed. */
  public boolean reaches(BigDecimal threshold) {
    Objects.requireNonNull(threshold, "threshold");
    return average != null && average.compareTo(threshold) >= 0;
  }
}
