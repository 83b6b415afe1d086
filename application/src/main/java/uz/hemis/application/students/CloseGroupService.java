package uz.hemis.application.students;

import java.util.UUID;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.port.Groups;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.students.Group;

@UseCase
class CloseGroupService implements CloseGroup {

  private final Groups groups;
  private final Instructions instructions;
  private final Moment moment;

  CloseGroupService(Groups groups, Instructions instructions, Moment moment) {
    this.groups = groups;
    this.instructions = instructions;
    this.moment = moment;
  }

  @Override
  public void close(Actor actor, UUID group) {
    Group left = groups.getForUpdate(group);
    actor.require(Permission.GROUP_MANAGE, left.place());
    instructions.requireFor(actor, group);
    left.close(groups.countMembers(group), moment.now());
    groups.save(left, actor.person());
  }
}
