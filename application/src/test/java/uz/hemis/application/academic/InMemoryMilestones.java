package uz.hemis.application.academic;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.academic.port.Milestones;
import uz.hemis.domain.academic.AcademicCalendar;
import uz.hemis.domain.academic.Milestone;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.AcademicYear;

/** The milestones of one drafted year. */
final class InMemoryMilestones implements Milestones {

  final Map<UUID, Milestone> kept = new LinkedHashMap<>();
  private final Map<UUID, Long> versions = new HashMap<>();
  private final AcademicYear drafted;

  InMemoryMilestones(AcademicYear drafted) {
    this.drafted = drafted;
  }

  @Override
  public AcademicCalendar getCalendar(AcademicYear year) {
    if (!year.equals(drafted)) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    return new AcademicCalendar(kept.values());
  }

  @Override
  public AcademicCalendar getCalendarOf(UUID milestone, long expectedVersion) {
    if (!kept.containsKey(milestone)) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    if (versions.get(milestone) != expectedVersion) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
    return getCalendar(drafted);
  }

  @Override
  public void add(Milestone milestone, Instant at, UUID by) {
    kept.put(milestone.id(), milestone);
    versions.put(milestone.id(), 1L);
  }

  @Override
  public void move(Milestone now, Instant at, UUID by) {
    kept.put(now.id(), now);
    versions.merge(now.id(), 1L, Long::sum);
  }

  @Override
  public void remove(Milestone milestone) {
    kept.remove(milestone.id());
  }
}
