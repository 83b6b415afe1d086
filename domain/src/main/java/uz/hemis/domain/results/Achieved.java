package uz.hemis.domain.results;

import java.util.Objects;

/**
 * A subject that was assessed.
 *
 * @param credits of the subject
 */
public record Achieved(int credits, Points points) {

  public Achieved {
    Objects.requireNonNull(points, "points");
    if (credits < 1) {
      throw new IllegalArgumentException("credits: " + credits);
    }
  }
}
