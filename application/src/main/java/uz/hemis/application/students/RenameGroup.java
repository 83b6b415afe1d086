package uz.hemis.application.students;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** The dean renames an open group of the faculty (3.1.5). */
@FunctionalInterface
public interface RenameGroup {

  /**
   * @param expectedVersion the version that the change builds on
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}, {@code VERSION_STALE}, {@code
   *     GROUP_CLOSED}, {@code GROUP_NAME_TAKEN}
   */
  void rename(Actor actor, UUID group, long expectedVersion, String name);
}
