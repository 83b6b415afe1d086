package uz.hemis.application.students;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.port.Groups;
import uz.hemis.application.students.port.Studies;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Group;
import uz.hemis.domain.students.StudentRule;
import uz.hemis.domain.students.Study;

@UseCase
class AssignToGroupService implements AssignToGroup {

  private final Groups groups;
  private final Studies studies;
  private final FollowGroups history;
  private final Instructions instructions;

  AssignToGroupService(
      Groups groups, Studies studies, FollowGroups history, Instructions instructions) {
    this.groups = groups;
    this.studies = studies;
    this.history = history;
    this.instructions = instructions;
  }

  @Override
  public void assign(Actor actor, UUID group, List<UUID> members) {
    Group taking = groups.getForUpdate(group);
    actor.require(Permission.GROUP_MANAGE, taking.place());
    instructions.requireFor(actor, group);
    taking.requireOpen();
    Map<UUID, Study> found =
        studies.listForUpdate(members).stream()
            .collect(Collectors.toMap(Study::id, Function.identity()));
    Faults faults = new Faults();
    for (int i = 0; i < members.size(); i++) {
      Study study = found.get(members.get(i));
      faults.gather("/studies/" + i, () -> take(actor, taking, study));
    }
    faults.throwIfAny();
    studies.saveAll(found.values());
    history.follow(actor, found.values());
  }

  private static Study take(Actor actor, Group taking, Study study) {
    if (study == null || !actor.scope().covers(study.place(), actor.person())) {
      throw new RuleBroken(StudentRule.GROUP_MEMBER_UNKNOWN, Map.of());
    }
    taking.take(study);
    return study;
  }
}
