package uz.hemis.domain.classifiers;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A code of a classifier. Codes are text: {@code 07} and {@code 7} are two, {@code uz} and {@code
 * UZ} as well.
 *
 * @param code 1 to 20 Latin letters, digits, dots, hyphens or underscores
 * @param names what it means
 * @param retiredFrom first day on which it is not entered any more; null while none is set
 */
public record ClassifierCode(String code, CodeNames names, LocalDate retiredFrom) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,19}");

  public ClassifierCode {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("No code: " + code);
    }
    Objects.requireNonNull(names, "names");
  }

  /** A code in force. */
  public ClassifierCode(String code, CodeNames names) {
    this(code, names, null);
  }

  /** Whether the code may be entered on the day. */
  public boolean isInForceOn(LocalDate day) {
    return retiredFrom == null || day.isBefore(retiredFrom);
  }

  ClassifierCode named(CodeNames other) {
    return new ClassifierCode(code, other, retiredFrom);
  }

  ClassifierCode retiredFrom(LocalDate day) {
    return new ClassifierCode(code, names, day);
  }
}
