package uz.hemis.application.calendar;

import java.util.Map;
import java.util.UUID;
import uz.hemis.application.calendar.port.Decrees;
import uz.hemis.application.calendar.port.OpenDueDates;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.calendar.Act;
import uz.hemis.domain.calendar.CalendarRule;
import uz.hemis.domain.calendar.Decree;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.CalendarDay;

@UseCase
class PublishDecreeService implements PublishDecree {

  private final Decrees decrees;
  private final OpenDueDates openDueDates;
  private final Moment moment;
  private final Identities identities;

  PublishDecreeService(
      Decrees decrees, OpenDueDates openDueDates, Moment moment, Identities identities) {
    this.decrees = decrees;
    this.openDueDates = openDueDates;
    this.moment = moment;
    this.identities = identities;
  }

  @Override
  public UUID publish(Actor actor, Command command) {
    actor.require(Permission.CALENDAR_PUBLISH);
    Decree decree =
        Decree.entered(
            command.act(), command.entries(), command.publishedThrough(), moment.today());
    decrees.hold();
    requireNew(decree.act());
    decree.requireLaterThan(
        decrees.listStanding(decree.days().stream().map(CalendarDay::date).toList()));
    openDueDates.keep();
    UUID id = identities.next();
    decrees.save(new Decrees.Published(id, decree, moment.now(), actor.person()));
    return id;
  }

  private void requireNew(Act act) {
    if (decrees.isPublished(act.number(), act.date())) {
      throw new RuleBroken(
          CalendarRule.DECREE_KNOWN, "/number", Map.of("number", act.number(), "date", act.date()));
    }
  }
}
