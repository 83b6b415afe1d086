package uz.hemis.application.students;

import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** The dean puts students into a group, out of whatever group they were in (3.1.5). */
@FunctionalInterface
public interface AssignToGroup {

  /**
   * Puts all of the studies into the group, or none.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}, {@code GROUP_CLOSED}, and
   *     {@code GROUP_MEMBER_UNKNOWN}, {@code GROUP_MEMBER_LEFT}, {@code GROUP_MEMBER_UNFIT} of each
   *     study at once
   */
  void assign(Actor actor, UUID group, List<UUID> studies);
}
