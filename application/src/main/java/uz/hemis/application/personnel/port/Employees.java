package uz.hemis.application.personnel.port;

import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.personnel.Employee;

/** The employee cards of the institution. */
public interface Employees {

  /**
   * The employee, held until the end of the transaction, so that two officers record one after the
   * other.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}, also when the card was
   *     removed
   */
  Employee getForUpdate(UUID employee);

  /**
   * Keeps a new card, unless the person has one, be it entered at this very moment by another.
   *
   * @return the card that was there before; empty when the new one was kept
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code EMPLOYEE_NUMBER_TAKEN}
   */
  Optional<UUID> admit(Employee newcomer);

  /**
   * Keeps the card, the events recorded on it since it was loaded, and the periods they make.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code EMPLOYEE_NUMBER_TAKEN}, {@code
   *     VERSION_STALE}
   */
  void save(Employee employee);
}
