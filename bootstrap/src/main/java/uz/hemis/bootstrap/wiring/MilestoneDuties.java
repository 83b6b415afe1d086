package uz.hemis.bootstrap.wiring;

import jakarta.inject.Singleton;
import uz.hemis.application.academic.MilestoneFollower;
import uz.hemis.application.regulation.Happenings;
import uz.hemis.domain.academic.Milestone;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.regulation.Entry;

/** Lets the dates of the academic calendar open the duties that they trigger (2.1). */
@Singleton
class MilestoneDuties implements MilestoneFollower {

  private final Happenings happenings;

  MilestoneDuties(Happenings happenings) {
    this.happenings = happenings;
  }

  @Override
  public void set(Milestone milestone) {
    happenings.announced(toEvent(milestone));
  }

  @Override
  public void moved(Milestone before, Milestone now) {
    happenings.moved(toEvent(now));
  }

  @Override
  public void removed(Milestone milestone) {
    happenings.takenBack(toEvent(milestone));
  }

  private static Entry toEvent(Milestone milestone) {
    return new Entry(
        milestone.kind().name(),
        milestone.id(),
        "",
        Entry.Dates.both(milestone.date()),
        Place.institution(),
        null);
  }
}
