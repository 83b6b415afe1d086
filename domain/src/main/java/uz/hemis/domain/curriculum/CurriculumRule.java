package uz.hemis.domain.curriculum;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about programmes and curricula: 3.1.5, 4.3, and the credit system (resolution 824). */
public enum CurriculumRule implements Rule {
  /** A national code names one programme of its type. */
  PROGRAMME_CODE_TAKEN("3.1.5", Refusal.CONFLICT),
  /** A programme belongs to a faculty. */
  PROGRAMME_FACULTY_UNFIT("3.1.5", Refusal.INVALID),
  /** A closed programme takes no new curriculum and does not change. */
  PROGRAMME_CLOSED("3.1.5", Refusal.CONFLICT),
  /** A programme has one curriculum for each form, language, admission year and length. */
  CURRICULUM_EXISTS("3.1.5", Refusal.CONFLICT),
  /** Bachelors study 3 or 4 years, masters 1 or 2. */
  CURRICULUM_LENGTH_UNFIT("resolution 824", Refusal.INVALID),
  /** The semester is not one of the curriculum. */
  SUBJECT_SEMESTER_UNFIT("3.1.5", Refusal.INVALID),
  /** A subject stands in a semester once. */
  SUBJECT_TWICE("3.1.5", Refusal.INVALID),
  /** A credit is 25 to 30 academic hours. */
  SUBJECT_HOURS_UNFIT("resolution 824", Refusal.INVALID),
  /** Electives stand in a group of which one is chosen; compulsory subjects in none. */
  SUBJECT_GROUP_UNFIT("3.1.5", Refusal.INVALID),
  /** A group of electives offers at least two subjects of the same credits. */
  ELECTIVE_GROUP_UNFIT("3.1.5", Refusal.INVALID),
  /** A semester has 30 credits. */
  SEMESTER_CREDITS_UNFIT("resolution 824", Refusal.INVALID),
  /** A year has 60 credits. */
  YEAR_CREDITS_UNFIT("resolution 824", Refusal.INVALID),
  /** A curriculum has 60 credits for each of its years. */
  TOTAL_CREDITS_UNFIT("resolution 824", Refusal.INVALID),
  /** What was submitted does not change until it is decided or withdrawn. */
  CURRICULUM_SUBMITTED("4.3", Refusal.CONFLICT),
  /** The curriculum is not submitted, so there is nothing to approve or withdraw. */
  CURRICULUM_NOT_SUBMITTED("4.3", Refusal.CONFLICT),
  /** An approved curriculum does not change. */
  CURRICULUM_APPROVED("4.3", Refusal.CONFLICT),
  /** The curriculum was given up. */
  CURRICULUM_DROPPED("3.1.5", Refusal.CONFLICT),
  /** What is approved is exactly what was submitted. */
  CURRICULUM_ALTERED("4.3", Refusal.CONFLICT),
  /** Nobody approves a curriculum that the same human being worked on. */
  CURRICULUM_EDITOR_APPROVES("4.3", Refusal.CONFLICT),
  /** Students study under it, so that it stays as it is. */
  CURRICULUM_STUDIED("3.1.5", Refusal.CONFLICT),
  /** Nobody studies under it, so that it is changed itself. */
  CURRICULUM_NOT_STUDIED("3.1.5", Refusal.CONFLICT),
  /** A later version of it has been begun. */
  CURRICULUM_SUCCEEDED("3.1.5", Refusal.CONFLICT),
  /** There is no such curriculum. */
  CURRICULUM_UNKNOWN("3.1.5", Refusal.INVALID),
  /** Only an approved curriculum is studied, taken back or followed by a version. */
  CURRICULUM_NOT_APPROVED("3.1.5", Refusal.INVALID);

  private final String clause;
  private final Refusal refusal;

  CurriculumRule(String clause, Refusal refusal) {
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
