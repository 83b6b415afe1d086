package uz.hemis.application.personnel;

import java.util.UUID;
import java.util.function.UnaryOperator;
import uz.hemis.domain.access.Actor;

/**
 * The HR department keeps a card current and correct (3.1.3); the super administrator does so on
 * the leadership's instruction (3.1.1).
 */
public interface ChangeEmployee {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}, {@code VERSION_STALE}, {@code
   *     PINFL_UNCHANGEABLE}, and every fault of the identity at once
   */
  void change(Actor actor, Command command);

  /**
   * @param employee whose card
   * @param expectedVersion the version that the change builds on
   * @param change makes the entry as it is to be out of the one that is
   */
  record Command(UUID employee, long expectedVersion, UnaryOperator<EmployeeEntry> change) {}
}
