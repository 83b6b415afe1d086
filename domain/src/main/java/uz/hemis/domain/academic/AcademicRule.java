package uz.hemis.domain.academic;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about the academic calendar: clause 3.1.4 of the regulation, annex 4. */
public enum AcademicRule implements Rule {
  /** The year has been drafted. */
  ACADEMIC_YEAR_EXISTS(Refusal.CONFLICT),
  /** The year has not been drafted. */
  ACADEMIC_YEAR_UNKNOWN(Refusal.INVALID),
  /** A semester becomes current within the current year, and there is none. */
  ACADEMIC_YEAR_NOT_DECLARED(Refusal.CONFLICT),
  /** What belongs to a semester names it, and nothing else does. */
  MILESTONE_SEMESTER_UNFIT(Refusal.INVALID),
  /** A milestone lies between 1 July before the year and 31 August at its end. */
  MILESTONE_OUTSIDE_YEAR(Refusal.INVALID),
  /** The year has this milestone for these students. */
  MILESTONE_EXISTS(Refusal.CONFLICT),
  /** Semesters and sessions end after they began. */
  MILESTONE_END_NOT_AFTER_START(Refusal.INVALID),
  /** The second semester comes after the first. */
  SEMESTERS_OUT_OF_ORDER(Refusal.INVALID),
  /** The day has come: terms run from it. */
  MILESTONE_PASSED(Refusal.CONFLICT);

  private final Refusal refusal;

  AcademicRule(Refusal refusal) {
    this.refusal = refusal;
  }

  @Override
  public String clause() {
    return "3.1.4";
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
