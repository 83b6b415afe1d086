package uz.hemis.application.students;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** The dean closes a group of the faculty in which nobody is left (3.1.5). */
@FunctionalInterface
public interface CloseGroup {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}, {@code GROUP_CLOSED}, {@code
   *     GROUP_NOT_EMPTY}
   */
  void close(Actor actor, UUID group);
}
