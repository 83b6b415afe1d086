package uz.hemis.domain.personnel;

import java.util.Arrays;

/** Academic degree (ilmiy daraja) by the national classifier. */
public enum AcademicDegree {
  NONE("10"),
  PHD("11"),
  DSC("12");

  private final String code;

  AcademicDegree(String code) {
    this.code = code;
  }

  /** Code in the national classifier. */
  public String code() {
    return code;
  }

  /**
   * @throws IllegalArgumentException when the classifier has no such code
   */
  public static AcademicDegree ofCode(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("academic degree: " + code));
  }
}
