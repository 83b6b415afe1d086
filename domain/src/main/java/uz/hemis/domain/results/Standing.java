package uz.hemis.domain.results;

import java.math.BigDecimal;
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

  /** The credits of which a study passed all but so many. */
  public int missing(int required) {
    return Math.max(0, required - credits);
  }

  /** Whether the average reaches the threshold; not while nothing is assessed. */
  public boolean reaches(BigDecimal threshold) {
    Objects.requireNonNull(threshold, "threshold");
    return average != null && average.compareTo(threshold) >= 0;
  }
}
