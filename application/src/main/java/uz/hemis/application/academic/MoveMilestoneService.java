package uz.hemis.application.academic;

import uz.hemis.application.academic.port.MilestoneFollowers;
import uz.hemis.application.academic.port.Milestones;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.academic.AcademicCalendar;
import uz.hemis.domain.academic.Milestone;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;

@UseCase
class MoveMilestoneService implements MoveMilestone {

  private final Milestones milestones;
  private final MilestoneFollowers followers;
  private final Moment moment;

  MoveMilestoneService(Milestones milestones, MilestoneFollowers followers, Moment moment) {
    this.milestones = milestones;
    this.followers = followers;
    this.moment = moment;
  }

  @Override
  public void move(Actor actor, Command command) {
    actor.require(Permission.ACADEMIC_YEAR_MANAGE);
    AcademicCalendar calendar =
        milestones.getCalendarOf(command.milestone(), command.expectedVersion());
    Milestone before = calendar.get(command.milestone());
    Milestone now = calendar.move(command.milestone(), command.date(), moment.today());
    milestones.move(now, moment.now(), actor.person());
    followers.moved(before, now);
  }
}
