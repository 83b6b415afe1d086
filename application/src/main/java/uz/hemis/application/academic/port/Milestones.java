package uz.hemis.application.academic.port;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.academic.AcademicCalendar;
import uz.hemis.domain.academic.Milestone;
import uz.hemis.domain.shared.time.AcademicYear;

/** The milestones of academic years. */
public interface Milestones {

  /**
   * The year's calendar, held until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} when it was not drafted
   */
  AcademicCalendar getCalendar(AcademicYear year);

  /**
   * The calendar that the milestone stands in, held until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}, or {@code VERSION_STALE} when
   *     the milestone is another than expected
   */
  AcademicCalendar getCalendarOf(UUID milestone, long expectedVersion);

  /** Keeps a new milestone. */
  void add(Milestone milestone, Instant at, UUID by);

  /** Keeps the milestone's new day. */
  void move(Milestone now, Instant at, UUID by);

  void remove(Milestone milestone);
}
