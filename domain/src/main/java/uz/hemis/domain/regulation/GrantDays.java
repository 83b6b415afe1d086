package uz.hemis.domain.regulation;

import java.time.LocalDate;
import java.util.Map;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * The days on which a permit granted today may end.
 *
 * @param earliest today
 * @param byDefault the last day when the decision names none
 * @param latest the last day of the longest permit
 */
public record GrantDays(LocalDate earliest, LocalDate byDefault, LocalDate latest) {

  /**
   * The last day that was asked for, or the default one.
   *
   * @param wished null for the default
   * @throws RuleBroken {@link RegulationRule#GRANT_DAY_UNFIT} outside the range
   */
  public LocalDate choose(LocalDate wished) {
    if (wished == null) {
      return byDefault;
    }
    if (wished.isBefore(earliest) || wished.isAfter(latest)) {
      throw new RuleBroken(
          RegulationRule.GRANT_DAY_UNFIT,
          "/lastDay",
          Map.of("lastDay", wished, "earliest", earliest, "latest", latest));
    }
    return wished;
  }
}
