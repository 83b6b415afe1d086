package uz.hemis.domain.shared.person;

import java.util.regex.Pattern;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * A phone number of Uzbekistan in E.164 form.
 *
 * @param value {@code +998} and nine digits
 */
public record PhoneNumber(String value) {

  private static final Pattern E164 = Pattern.compile("\\+998[0-9]{9}");
  private static final Pattern NATIONAL = Pattern.compile("[0-9]{9}");
  private static final Pattern WITHOUT_PLUS = Pattern.compile("998[0-9]{9}");
  private static final Pattern SEPARATORS = Pattern.compile("[ ()-]");

  public PhoneNumber {
    if (value == null || !E164.matcher(value).matches()) {
      throw new RuleBroken(PersonRule.PHONE_MALFORMED);
    }
  }

  /** Reads a number as people write it: {@code 90 123-45-67}, {@code 998 90 …}, {@code +998…}. */
  public static PhoneNumber entered(String text) {
    String digits = SEPARATORS.matcher(text).replaceAll("");
    if (NATIONAL.matcher(digits).matches()) {
      return new PhoneNumber("+998" + digits);
    }
    return new PhoneNumber(WITHOUT_PLUS.matcher(digits).matches() ? '+' + digits : digits);
  }

  @Override
  public String toString() {
    return value;
  }
}
