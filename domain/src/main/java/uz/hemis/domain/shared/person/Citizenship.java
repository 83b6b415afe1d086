package uz.hemis.domain.shared.person;

import java.util.Arrays;

/** Citizenship by the national classifier; it decides whether a PINFL is obligatory. */
public enum Citizenship {
  UZBEKISTAN("11"),
  FOREIGN("12"),
  STATELESS("13");

  private final String code;

  Citizenship(String code) {
    this.code = code;
  }

  /** Code in the national classifier. */
  public String code() {
    return code;
  }

  /** Whether persons of this citizenship have a PINFL without exception. */
  public boolean requiresPinfl() {
    return this != FOREIGN;
  }

  /**
   * @throws IllegalArgumentException when the classifier has no such code
   */
  public static Citizenship ofCode(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("citizenship: " + code));
  }
}
