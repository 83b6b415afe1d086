package uz.hemis.application.students;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.port.GroupHistory;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.students.Study;

/** Runs inside the use case that moved the studies. */
@UseCase
class FollowGroupsService implements FollowGroups {

  private final GroupHistory history;
  private final IntakeOrders intakes;
  private final Moment moment;

  FollowGroupsService(GroupHistory history, IntakeOrders intakes, Moment moment) {
    this.history = history;
    this.intakes = intakes;
    this.moment = moment;
  }

  @Override
  public void follow(Actor actor, Collection<Study> studies) {
    List<UUID> ids = studies.stream().map(Study::id).toList();
    history.follow(ids, actor.person(), moment.now());
    intakes.placed(actor, ids);
  }
}
