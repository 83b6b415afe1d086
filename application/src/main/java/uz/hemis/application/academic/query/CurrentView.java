package uz.hemis.application.academic.query;

import java.util.List;
import uz.hemis.domain.academic.EducationType;
import uz.hemis.domain.shared.time.AcademicYear;

/**
 * The current year and the current semester of each type of students.
 *
 * @param year null before the first was declared
 */
public record CurrentView(AcademicYear year, List<CurrentSemester> semesters) {

  public CurrentView {
    semesters = List.copyOf(semesters);
  }

  /** A current semester: 1 or 2. */
  public record CurrentSemester(EducationType students, int semester) {}
}
