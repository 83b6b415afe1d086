package uz.hemis.application.academic.query;

import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.shared.time.AcademicYear;

/** The academic calendar as everybody who is signed in reads it (3.1.4). */
public interface AcademicQueries {

  /** The latest first. */
  Page<YearView> listYears(PageRequest page);

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  YearView getYear(AcademicYear year);

  /**
   * In order of date.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} when there is no such year
   */
  Page<MilestoneView> listMilestones(AcademicYear year, MilestoneFilter filter, PageRequest page);

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  MilestoneView getMilestone(UUID id);

  /** What is current; nothing before the first year was declared. */
  CurrentView findCurrent();
}
