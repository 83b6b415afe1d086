package uz.hemis.domain.students;

import java.util.Map;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * The number of a student: institution (3 or 4 digits), year of admission (2), type of education
 * (2), serial (5).
 */
public record StudentNumber(String value) {

  private static final int MAX_SERIAL = 99_999;
  private static final int CENTURY = 100;

  public StudentNumber {
    if (!value.matches("\\d{12,13}")) {
      throw new RuleBroken(StudentRule.STUDENT_NUMBER_UNFIT, "/number", Map.of("number", value));
    }
  }

  /**
   * The number of these parts.
   *
   * @param institution 3 or 4 digits
   * @param year of admission
   * @param educationType 2 digits of the national classifier
   * @param serial 1 to 99999
   */
  public static StudentNumber of(String institution, int year, String educationType, int serial) {
    if (serial < 1 || serial > MAX_SERIAL) {
      throw new IllegalArgumentException("serial: " + serial);
    }
    return new StudentNumber(
        "%s%02d%s%05d".formatted(institution, year % CENTURY, educationType, serial));
  }
}
