package uz.hemis.domain.diplomas;

import java.util.Objects;
import uz.hemis.domain.results.Achieved;
import uz.hemis.domain.results.Points;

/**
 * A subject in the supplement, with its grade by the scale of the day on which it was written.
 *
 * @param semester 1 to 8
 * @param credits at least 1
 * @param points 0 to 100
 * @param grade 2 to 5
 * @param letter A+ to F
 */
public record SupplementItem(
    int semester, String code, Bilingual name, int credits, int points, int grade, String letter) {

  public SupplementItem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(letter, "letter");
  }

  /** The subject with what was achieved in it. */
  public static SupplementItem of(int semester, String code, Bilingual name, Achieved achieved) {
    Points points = achieved.points();
    return new SupplementItem(
        semester, code, name, achieved.credits(), points.value(), points.grade(), points.letter());
  }

  /** Whether both are the same subject of the same semester, by code or by name. */
  boolean repeats(SupplementItem other) {
    return semester == other.semester
        && (code.equalsIgnoreCase(other.code) || name.uz().equalsIgnoreCase(other.name.uz()));
  }

  /** What the average is reckoned from. */
  Achieved achieved() {
    return new Achieved(credits, new Points(points));
  }
}
