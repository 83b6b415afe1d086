package uz.hemis.domain.students;

/** How a study stands, with the code of the national classifier of student statuses. */
public enum StudyStatus {
  /** Applied; not enrolled yet. */
  APPLIED("10"),
  /** Studies. */
  STUDYING("11"),
  /** Was expelled, or left for another institution. */
  EXPELLED("12"),
  /** Is on academic leave; the study goes on after it. */
  ON_LEAVE("13"),
  /** Graduated. */
  GRADUATED("14"),
  /** Was left on the course to study it again. */
  LEFT_ON_COURSE("15");

  private final String code;

  StudyStatus(String code) {
    this.code = code;
  }

  /** The code of the national classifier. */
  public String code() {
    return code;
  }

  /** Whether the study has ended, so that the person may begin another. */
  public boolean hasEnded() {
    return this == EXPELLED || this == GRADUATED;
  }
}
