package uz.hemis.domain.students;

import java.util.Map;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * The student numbers of one institution, year and type of education, which share all digits but
 * the serial (3.1.5).
 *
 * @param institution 3 or 4 digits
 * @param year of admission
 * @param educationType 2 digits of the national classifier
 */
public record NumberSeries(String institution, int year, String educationType) {

  private static final int CENTURY = 100;

  /**
   * @throws RuleBroken {@link StudentRule#STUDENT_NUMBER_UNFIT} for an institution whose code has
   *     neither 3 nor 4 digits
   */
  public NumberSeries {
    if (!institution.matches("\\d{3,4}") || !educationType.matches("\\d{2}")) {
      throw new RuleBroken(
          StudentRule.STUDENT_NUMBER_UNFIT, Map.of("number", institution + educationType));
    }
  }

  /** The digits that its numbers share. */
  public String prefix() {
    return "%s%02d%s".formatted(institution, year % CENTURY, educationType);
  }

  /** The number with the serial, 1 to 99999. */
  public StudentNumber number(int serial) {
    return StudentNumber.of(institution, year, educationType, serial);
  }
}
