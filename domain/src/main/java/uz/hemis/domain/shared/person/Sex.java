package uz.hemis.domain.shared.person;

/** Sex as documents state it; the code is that of the national classifier. */
public enum Sex {
  MALE("11"),
  FEMALE("12");

  private final String code;

  Sex(String code) {
    this.code = code;
  }

  /** Code in the national classifier. */
  public String code() {
    return code;
  }
}
