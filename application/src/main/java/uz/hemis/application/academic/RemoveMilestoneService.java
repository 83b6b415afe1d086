package uz.hemis.application.academic;

import java.util.UUID;
import uz.hemis.application.academic.port.MilestoneFollowers;
import uz.hemis.application.academic.port.Milestones;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.academic.Milestone;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;

@UseCase
class RemoveMilestoneService implements RemoveMilestone {

  private final Milestones milestones;
  private final MilestoneFollowers followers;
  private final Moment moment;

  RemoveMilestoneService(Milestones milestones, MilestoneFollowers followers, Moment moment) {
    this.milestones = milestones;
    this.followers = followers;
    this.moment = moment;
  }

  @Override
  public void remove(Actor actor, UUID id, long expectedVersion) {
    actor.require(Permission.ACADEMIC_YEAR_MANAGE);
    Milestone removed = milestones.getCalendarOf(id, expectedVersion).remove(id, moment.today());
    milestones.remove(removed);
    followers.removed(removed);
  }
}
