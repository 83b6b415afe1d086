package uz.hemis.application.academic;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.academic.EducationType;
import uz.hemis.domain.academic.MilestoneKind;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.time.AcademicYear;

/** Sets a milestone of a drafted academic year (3.1.4, annex 4). */
public interface SetMilestone {

  /**
   * @return the new milestone's identifier
   */
  UUID set(Actor actor, Command command);

  /**
   * The milestone as entered.
   *
   * @param semester null for what belongs to no semester
   */
  record Command(
      AcademicYear year,
      MilestoneKind kind,
      Integer semester,
      EducationType educationType,
      LocalDate date) {}
}
