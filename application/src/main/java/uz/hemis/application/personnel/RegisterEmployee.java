package uz.hemis.application.personnel;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** The HR department opens a card for a member of staff (3.1.3). */
public interface RegisterEmployee {

  /**
   * Who holds the same PINFL already is the same person if names and birth date agree.
   *
   * @return the new card
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code PERSON_DIFFERS}, {@code EMPLOYEE_EXISTS},
   *     and every fault of the identity at once
   */
  UUID register(Actor actor, EmployeeEntry entry);
}
