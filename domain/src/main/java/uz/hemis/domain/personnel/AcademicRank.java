package uz.hemis.domain.personnel;

import java.util.Arrays;

/** Academic rank (ilmiy unvon) by the national classifier. */
public enum AcademicRank {
  NONE("10"),
  DOCENT("11"),
  SENIOR_RESEARCHER("12"),
  PROFESSOR("13");

  private final String code;

  AcademicRank(String code) {
    this.code = code;
  }

  /** Code in the national classifier. */
  public String code() {
    return code;
  }

  /**
   * @throws IllegalArgumentException when the classifier has no such code
   */
  public static AcademicRank ofCode(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("academic rank: " + code));
  }
}
