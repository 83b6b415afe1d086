package uz.hemis.application.personnel;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** The HR department takes a card out of use; its history stays (3.1.3). */
public interface RemoveEmployee {

  /**
   * @param expectedVersion the version that the removal builds on
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}, {@code VERSION_STALE}, {@code
   *     EMPLOYEE_EMPLOYED}
   */
  void remove(Actor actor, UUID employee, long expectedVersion);
}
