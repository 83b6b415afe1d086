package uz.hemis.application.academic;

import java.util.UUID;
import uz.hemis.application.academic.port.MilestoneFollowers;
import uz.hemis.application.academic.port.Milestones;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.academic.AcademicCalendar;
import uz.hemis.domain.academic.Milestone;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;

@UseCase
class SetMilestoneService implements SetMilestone {

  private final Milestones milestones;
  private final MilestoneFollowers followers;
  private final Identities identities;
  private final Moment moment;

  SetMilestoneService(
      Milestones milestones, MilestoneFollowers followers, Identities identities, Moment moment) {
    this.milestones = milestones;
    this.followers = followers;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID set(Actor actor, Command command) {
    actor.require(Permission.ACADEMIC_YEAR_MANAGE);
    AcademicCalendar calendar = milestones.getCalendar(command.year());
    Milestone milestone =
        new Milestone(
            identities.next(),
            command.kind(),
            command.year().toString(),
            command.semester(),
            command.educationType(),
            command.date());
    calendar.set(milestone);
    milestones.add(milestone, moment.now(), actor.person());
    followers.set(milestone);
    return milestone.id();
  }
}
