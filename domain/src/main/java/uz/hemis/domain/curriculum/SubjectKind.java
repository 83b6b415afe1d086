package uz.hemis.domain.curriculum;

/** Kinds of subjects, by their codes in the national classifier. */
public enum SubjectKind {
  /** Majburiy fan. */
  COMPULSORY("11"),
  /** Tanlov fani: one of its group is chosen. */
  ELECTIVE("12");

  private final String code;

  SubjectKind(String code) {
    this.code = code;
  }

  /** The code in the classifier of kinds of subjects. */
  public String code() {
    return code;
  }
}
