package uz.hemis.application.students;

import java.util.UUID;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.port.Groups;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.students.Group;

@UseCase
class RenameGroupService implements RenameGroup {

  private final Groups groups;
  private final Instructions instructions;

  RenameGroupService(Groups groups, Instructions instructions) {
    this.groups = groups;
    this.instructions = instructions;
  }

  @Override
  public void rename(Actor actor, UUID group, long expectedVersion, String name) {
    Group named = groups.getForUpdate(group);
    actor.require(Permission.GROUP_MANAGE, named.place());
    instructions.requireFor(actor, group);
    named.requireVersion(expectedVersion);
    named.rename(name);
    groups.save(named, actor.person());
  }
}
