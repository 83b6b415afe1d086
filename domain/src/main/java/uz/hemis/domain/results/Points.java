package uz.hemis.domain.results;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What was achieved of a hundred (resolution 824).
 *
 * @param value 0 to 100
 */
public record Points(int value) {

  private static final int MOST = 100;

  public Points {
    if (value < 0 || value > MOST) {
      throw new IllegalArgumentException("points: " + value);
    }
  }

  /** The letters of the credit scale, each from its points on. */
  private enum Letter {
    A_PLUS("A+", 91),
    A("A", 86),
    B_PLUS("B+", 81),
    B("B", 71),
    C_PLUS("C+", 66),
    C("C", 60),
    F("F", 0);

    private final String sign;
    private final int from;

    Letter(String sign, int from) {
      this.sign = sign;
      this.from = from;
    }
  }

  /** The grades of five, each from its points on. */
  private enum Grade {
    FIVE(5, 90),
    FOUR(4, 70),
    THREE(3, 60),
    TWO(2, 0);

    private final int value;
    private final int from;

    Grade(int value, int from) {
      this.value = value;
      this.from = from;
    }
  }

  /** The grade of five: 5 from 90 points on, 4 from 70, 3 from 60, otherwise 2. */
  public int grade() {
    return Stream.of(Grade.values())
        .filter(grade -> value >= grade.from)
        .max(Comparator.comparingInt(grade -> grade.from))
        .orElseThrow()
        .value;
  }

  /** The letter that documents print: A+ to C, F below 60 points. */
  public String letter() {
    return Stream.of(Letter.values())
        .filter(letter -> value >= letter.from)
        .max(Comparator.comparingInt(letter -> letter.from))
        .orElseThrow()
        .sign;
  }

  /** Whether the credits of the subject are earned. */
  public boolean isPassed() {
    return value >= Grade.THREE.from;
  }
}
