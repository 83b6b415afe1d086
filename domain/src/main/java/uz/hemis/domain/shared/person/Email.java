package uz.hemis.domain.shared.person;

import java.util.Locale;
import java.util.regex.Pattern;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * An e-mail address.
 *
 * @param value the address with its domain in small letters, at most 254 signs
 */
public record Email(String value) {

  private static final int MAX_LENGTH = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,63}");

  public Email {
    if (value == null || value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
      throw new RuleBroken(PersonRule.EMAIL_MALFORMED);
    }
  }

  /** Reads an address as people write it; the domain's capitals do not matter. */
  public static Email entered(String text) {
    int at = text.lastIndexOf('@') + 1;
    return new Email(text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return value;
  }
}
