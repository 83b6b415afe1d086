package uz.hemis.domain.academic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

/** The milestones of one academic year, which have to fit each other (3.1.4, annex 4). */
public final class AcademicCalendar {

  private final List<Milestone> milestones;

  /** The calendar as it was kept. */
  public AcademicCalendar(Collection<Milestone> milestones) {
    this.milestones = new ArrayList<>(milestones);
  }

  /**
   * Adds the milestone.
   *
   * @throws RuleBroken {@link AcademicRule#MILESTONE_EXISTS}, {@link
   *     AcademicRule#MILESTONE_END_NOT_AFTER_START} or {@link AcademicRule#SEMESTERS_OUT_OF_ORDER}
   */
  public void set(Milestone milestone) {
    requireFit(milestone);
    milestones.add(milestone);
  }

  /**
   * Moves a milestone still to come.
   *
   * @return the milestone on its new day
   * @throws RuleBroken {@link AcademicRule#MILESTONE_PASSED}, or what keeps it from being set there
   */
  public Milestone move(UUID id, LocalDate date, LocalDate today) {
    Milestone before = remove(id, today);
    Milestone now = before.on(date);
    set(now);
    return now;
  }

  /**
   * Removes a milestone still to come.
   *
   * @return what was removed
   * @throws RuleBroken {@link AcademicRule#MILESTONE_PASSED}
   */
  public Milestone remove(UUID id, LocalDate today) {
    Milestone milestone = get(id);
    milestone.requireAhead(today);
    milestones.remove(milestone);
    return milestone;
  }

  /** The milestone of the year. */
  public Milestone get(UUID id) {
    return milestones.stream()
        .filter(milestone -> milestone.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  private void requireFit(Milestone candidate) {
    Faults faults = new Faults();
    for (Milestone other : milestones) {
      if (candidate.isSameHappeningAs(other)) {
        faults.add(
            AcademicRule.MILESTONE_EXISTS,
            "",
            Map.of("milestone", other.kind().name(), "date", other.date()));
      }
      requireOrder(candidate, other, faults);
      requireOrder(other, candidate, faults);
    }
    faults.throwIfAny();
  }

  private static void requireOrder(Milestone later, Milestone earlier, Faults faults) {
    if (later.date().isAfter(earlier.date())) {
      return;
    }
    if (later.ends(earlier)) {
      faults.add(
          AcademicRule.MILESTONE_END_NOT_AFTER_START,
          "/date",
          Map.of("start", earlier.date(), "end", later.date()));
    }
    if (later.follows(earlier)) {
      faults.add(
          AcademicRule.SEMESTERS_OUT_OF_ORDER,
          "/date",
          Map.of("first", earlier.date(), "second", later.date()));
    }
  }
}
