package uz.hemis.domain.academic;

/** What happens on a day of the academic calendar that terms are counted from (annex 4). */
public enum MilestoneKind {
  ACADEMIC_YEAR_START(false),
  SEMESTER_START(true),
  SEMESTER_END(true),
  CLASSES_START(true),
  EXAM_SESSION_START(true),
  EXAM_SESSION_END(true),
  ADMISSION_START(false),
  CONTRACT_PERIOD_START(false),
  /** The employment of graduates is reported several times a year. */
  GRADUATE_REPORT_DATE(false);

  private final boolean ofSemester;

  MilestoneKind(boolean ofSemester) {
    this.ofSemester = ofSemester;
  }

  /** Whether it belongs to one of the two semesters. */
  public boolean isOfSemester() {
    return ofSemester;
  }

  /** Whether a year has several of them, on different days. */
  public boolean isRepeated() {
    return this == GRADUATE_REPORT_DATE;
  }

  /** Whether it is the end of what the other begins. */
  public boolean ends(MilestoneKind other) {
    return this == SEMESTER_END && other == SEMESTER_START
        || this == EXAM_SESSION_END && other == EXAM_SESSION_START;
  }
}
