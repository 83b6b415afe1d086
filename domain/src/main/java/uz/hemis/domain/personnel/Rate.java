package uz.hemis.domain.personnel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * Part of a full-time post (stavka), usually 1.00, 0.75, 0.50 or 0.25.
 *
 * @param hundredths 5 to 150 in steps of 5
 */
public record Rate(int hundredths) implements Comparable<Rate> {

  /** A full-time post: the most of a main employment. */
  public static final Rate FULL = new Rate(100);

  private static final int STEP = 5;
  private static final int MAX = 150;
  private static final int SCALE = 2;

  public Rate {
    if (hundredths < STEP || hundredths > MAX || hundredths % STEP != 0) {
      throw new RuleBroken(
          PersonnelRule.RATE_UNFIT,
          Map.of("minimum", decimal(STEP), "maximum", decimal(MAX), "step", decimal(STEP)));
    }
  }

  /** The rate as people write it, such as 0.75. */
  public static Rate of(BigDecimal rate) {
    boolean whole = rate != null && rate.abs().compareTo(BigDecimal.TEN) < 0;
    BigDecimal hundredths = whole ? rate.movePointRight(SCALE) : BigDecimal.ZERO;
    BigDecimal rounded = hundredths.setScale(0, RoundingMode.DOWN);
    return new Rate(hundredths.compareTo(rounded) == 0 ? rounded.intValueExact() : 0);
  }

  /** The rate with two decimals. */
  public BigDecimal toDecimal() {
    return decimal(hundredths);
  }

  @Override
  public int compareTo(Rate other) {
    return Integer.compare(hundredths, other.hundredths);
  }

  static BigDecimal decimal(int hundredths) {
    return BigDecimal.valueOf(hundredths, SCALE);
  }
}
