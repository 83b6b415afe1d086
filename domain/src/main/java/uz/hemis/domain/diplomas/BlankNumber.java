package uz.hemis.domain.diplomas;

import java.util.Map;
import java.util.regex.Pattern;
import uz.hemis.domain.shared.rule.Faults;

/**
 * What tells blanks of one kind apart, printed on them at the printing house.
 *
 * @param series one to three Latin capitals
 * @param digits six to eight, leading zeros among them
 */
public record BlankNumber(String series, String digits) {

  private static final Pattern SERIES = Pattern.compile("[A-Z]{1,3}");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{6,8}");

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code BLANK_SERIES_MALFORMED}, {@code
   *     BLANK_NUMBER_MALFORMED}, both at once
   */
  public BlankNumber {
    Faults faults = new Faults();
    requireSeries(faults, series);
    requireDigits(faults, digits, "/number");
    faults.throwIfAny();
  }

  static void requireSeries(Faults faults, String series) {
    if (!SERIES.matcher(series).matches()) {
      faults.add(DiplomaRule.BLANK_SERIES_MALFORMED, "/series", Map.of("series", series));
    }
  }

  static boolean requireDigits(Faults faults, String digits, String field) {
    boolean fit = DIGITS.matcher(digits).matches();
    if (!fit) {
      faults.add(DiplomaRule.BLANK_NUMBER_MALFORMED, field, Map.of("number", digits));
    }
    return fit;
  }

  @Override
  public String toString() {
    return series + " " + digits;
  }
}
