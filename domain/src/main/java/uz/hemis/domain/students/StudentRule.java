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
   * A student number has twelve digits in the order institution, year, type of education, serial.
   */
  STUDENT_NUMBER_UNFIT("3.1.5", Refusal.INVALID);

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
