package uz.hemis.domain.students;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about students and their studies: 3.1.5 and the acts that it rests on. */
public enum StudentRule implements Rule {
  /** The status of the study does not allow the movement. */
  MOVEMENT_ILLEGAL("3.1.5", Refusal.CONFLICT),
  /** A person studies once at a time; a new study begins after the former ones have ended. */
  STUDY_ACTIVE("3.1.5", Refusal.CONFLICT),
  /**
   * A student number is institution, year, type of education and serial: twelve digits, or thirteen
   * where the code of the institution has four.
   */
  STUDENT_NUMBER_UNFIT("3.1.5", Refusal.INVALID),
  /** The course is not one of the curriculum. */
  COURSE_UNFIT("3.1.5", Refusal.INVALID),
  /** No student is admitted without the order of admission: number, date and file. */
  ADMISSION_ORDER_MISSING("3.1.5", Refusal.INVALID),
  /** An order of admission is not dated in the future. */
  ADMISSION_ORDER_IN_FUTURE("3.1.5", Refusal.INVALID),
  /** The list names the same human being in an earlier line. */
  LINE_REPEATED("3.1.5", Refusal.INVALID),
  /** All serial numbers of the year and the type of education have been given. */
  STUDENT_NUMBERS_EXHAUSTED("3.1.5", Refusal.CONFLICT),
  /** No quota was set for this admission. */
  QUOTA_MISSING("3.1.11", Refusal.INVALID),
  /** Admission never exceeds the quota. */
  QUOTA_EXHAUSTED("3.1.11", Refusal.CONFLICT),
  /** A quota is not lowered under the places that are taken. */
  QUOTA_BELOW_TAKEN("3.1.11", Refusal.CONFLICT),
  /** There is one quota for an admission; it is changed, not set again. */
  QUOTA_EXISTS("3.1.11", Refusal.CONFLICT),
  /** Another group of the institution has the name. */
  GROUP_NAME_TAKEN("3.1.5", Refusal.CONFLICT),
  /** The group has been closed. */
  GROUP_CLOSED("3.1.5", Refusal.CONFLICT),
  /** A group is closed when nobody is left in it. */
  GROUP_NOT_EMPTY("3.1.5", Refusal.CONFLICT),
  /** A group holds studies of its own curriculum and course. */
  GROUP_MEMBER_UNFIT("3.1.5", Refusal.INVALID),
  /** There is no such study, or none of the dean's faculty. */
  GROUP_MEMBER_UNKNOWN("3.1.5", Refusal.INVALID),
  /** Who does not study any more is put into no group. */
  GROUP_MEMBER_LEFT("3.1.5", Refusal.CONFLICT),
  /** The person has no card of a student. */
  OWN_STUDENT_CARD_MISSING("3.1.13", Refusal.NOT_FOUND);

  private final String clause;
  private final Refusal refusal;

  StudentRule(String clause, Refusal refusal) {
    this.clause = clause;
    this.refusal = refusal;
  }

  @Override
  public String clause() {
    return clause;
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
