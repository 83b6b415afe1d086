package uz.hemis.application.regulation.query;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.InstanceState;

/**
 * Which opened duties are asked for; null members ask for nothing.
 *
 * @param state how they stand today
 * @param duty code of the duty
 * @param annex number of the annex
 * @param role the role that is bound
 * @param subject the thing that they are about, such as an employee
 * @param unit the unit that they belong to
 * @param responsible the person who answers for them
 * @param dueFrom due on this day or later
 * @param dueTo due on this day or earlier
 */
public record InstanceFilter(
    InstanceState state,
    String duty,
    Integer annex,
    Role role,
    UUID subject,
    UUID unit,
    UUID responsible,
    LocalDate dueFrom,
    LocalDate dueTo) {

  /** Everything. */
  public static InstanceFilter any() {
    return new InstanceFilter(null, null, null, null, null, null, null, null, null);
  }
}
