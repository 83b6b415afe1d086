package uz.hemis.application.students;

import java.util.UUID;
import java.util.function.UnaryOperator;
import uz.hemis.domain.access.Actor;

/**
 * The dean keeps a student's card current and correct (3.1.5, 4.1); the super administrator does so
 * on the leadership's instruction (3.1.1). Cards are not removed: studies end by movements.
 */
public interface ChangeStudent {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}, {@code VERSION_STALE}, {@code
   *     PINFL_UNCHANGEABLE}, and every fault of the entry at once
   */
  void change(Actor actor, Command command);

  /**
   * @param student whose card
   * @param expectedVersion the version that the change builds on
   * @param change makes the entry as it is to be out of the one that is
   */
  record Command(UUID student, long expectedVersion, UnaryOperator<StudentEntry> change) {}
}
