package uz.hemis.application.personnel.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.shared.person.FullName;

/**
 * An employee in a list.
 *
 * @param number the employee number; null until the ministry gives it
 * @param employments posts held today or to be held
 */
public record EmployeeItem(
    UUID id,
    long version,
    UUID person,
    FullName name,
    String number,
    EmployeeStatus status,
    List<EmploymentView> employments,
    Instant changedAt) {

  public EmployeeItem {
    employments = List.copyOf(employments);
  }
}
