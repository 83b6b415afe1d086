package uz.hemis.domain.personnel;

import java.util.Arrays;

/** Form of employment (mehnat shakli) by the national classifier. */
public enum EmploymentForm {
  MAIN("11"),
  INTERNAL_PART_TIME("12"),
  EXTERNAL_PART_TIME("13"),
  HOURLY("14");

  private final String code;

  EmploymentForm(String code) {
    this.code = code;
  }

  /** Code in the national classifier. */
  public String code() {
    return code;
  }

  /** Whether the rate counts towards the limit of what one person may work here. */
  public boolean countsTowardsLimit() {
    return this == MAIN || this == INTERNAL_PART_TIME;
  }

  /**
   * @throws IllegalArgumentException when the classifier has no such code
   */
  public static EmploymentForm ofCode(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("employment form: " + code));
  }
}
