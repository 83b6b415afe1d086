package uz.hemis.domain.shared.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * Personal identification number of a natural person (PINFL, JShShIR): century and sex, birth date,
 * district, serial number and a check digit, 14 digits in all. Confidential: it prints masked.
 *
 * @param value the 14 digits
 */
public record Pinfl(String value) {

  private static final Pattern FORM = Pattern.compile("[1-6][0-9]{13}");
  private static final int[] WEIGHTS = {7, 3, 1};
  private static final int CHECK = 13;
  private static final int SHOWN = 4;

  public Pinfl {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new RuleBroken(PersonRule.PINFL_MALFORMED);
    }
    birthDate(value);
    if (checkDigit(value) != digit(value, CHECK)) {
      throw new RuleBroken(PersonRule.PINFL_CHECK_DIGIT);
    }
  }

  /**
   * A PINFL as entered on a day.
   *
   * @throws RuleBroken when it cannot be one, or its birth date lies after {@code today}
   */
  public static Pinfl entered(String value, LocalDate today) {
    Pinfl pinfl = new Pinfl(value);
    if (pinfl.birthDate().isAfter(today)) {
      throw new RuleBroken(PersonRule.PINFL_DATE_IMPOSSIBLE, Map.of("today", today));
    }
    return pinfl;
  }

  /** The birth date that the number states. */
  public LocalDate birthDate() {
    return birthDate(value);
  }

  /** The sex that the number states: odd first digits are male. */
  public Sex sex() {
    return digit(value, 0) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /** The number with all but its last four digits hidden. */
  public String masked() {
    return "*".repeat(value.length() - SHOWN) + value.substring(value.length() - SHOWN);
  }

  @Override
  public String toString() {
    return masked();
  }

  private static LocalDate birthDate(String value) {
    int century = 1800 + (digit(value, 0) - 1) / 2 * 100;
    try {
      return LocalDate.of(
          century + Integer.parseInt(value, 5, 7, 10),
          Integer.parseInt(value, 3, 5, 10),
          Integer.parseInt(value, 1, 3, 10));
    } catch (DateTimeException e) {
      throw new RuleBroken(PersonRule.PINFL_DATE_IMPOSSIBLE);
    }
  }

  private static int checkDigit(String value) {
    int sum = 0;
    for (int i = 0; i < CHECK; i++) {
      sum += digit(value, i) * WEIGHTS[i % WEIGHTS.length];
    }
    return sum % 10;
  }

  private static int digit(String value, int index) {
    return value.charAt(index) - '0';
  }
}
