package uz.hemis.application.academic;

import uz.hemis.domain.academic.EducationType;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.time.AcademicYear;

/** Declares the current academic year and the current semesters (3.1.4): one of each at a time. */
public interface DeclareCurrent {

  /** Makes the year current, with its first semesters; the current year stays as it is. */
  void declareYear(Actor actor, AcademicYear year);

  /**
   * Makes a semester of the current year current.
   *
   * @param semester 1 or 2
   * @param students of which type, or of all
   */
  void declareSemester(Actor actor, int semester, EducationType students);
}
