package uz.hemis.domain.movements;

import java.math.BigDecimal;
import java.util.Map;
import uz.hemis.domain.shared.rule.RuleBroken;

/** The grade point average from which a student is promoted: 2.4 to 3.0, set by the institution. */
public record PromotionThreshold(BigDecimal value) {

  private static final BigDecimal LOWEST = new BigDecimal("2.4");
  private static final BigDecimal HIGHEST = new BigDecimal("3.0");
  private static final int DECIMALS = 2;

  /** What holds until the institution sets its own. */
  public static final PromotionThreshold LEAST = new PromotionThreshold(LOWEST);

  public PromotionThreshold {
    if (value == null
        || value.compareTo(LOWEST) < 0
        || value.compareTo(HIGHEST) > 0
        || value.stripTrailingZeros().scale() > DECIMALS) {
      throw new RuleBroken(
          MovementRule.THRESHOLD_UNFIT, "/threshold", Map.of("least", LOWEST, "most", HIGHEST));
    }
  }
}
