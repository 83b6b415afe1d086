package uz.hemis.application.academic.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.academic.EducationType;
import uz.hemis.domain.shared.time.AcademicYear;

/** The academic years of the institution, one of which is current (3.1.4). */
public interface AcademicYears {

  /**
   * Keeps a new year with its two semesters.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ACADEMIC_YEAR_EXISTS}
   */
  void draft(AcademicYear year, Instant at, UUID by);

  /**
   * The current year, held until the transaction ends: years and semesters become current one after
   * the other.
   */
  Optional<AcademicYear> holdCurrent();

  /**
   * Makes the year current instead of another, with its first semesters.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ACADEMIC_YEAR_UNKNOWN}
   */
  void declare(AcademicYear year, Instant at, UUID by);

  /** Makes the year's semester current for the students instead of another. */
  void declare(AcademicYear year, int semester, EducationType students, Instant at, UUID by);
}
