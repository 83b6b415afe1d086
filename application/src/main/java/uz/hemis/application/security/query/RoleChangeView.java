package uz.hemis.application.security.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;

/**
 * That somebody got or lost a role.
 *
 * @param unitName name of the faculty or department in Uzbek; null where the scope names none
 * @param ministryUnit null but for the role of a ministry's unit
 * @param orderNumber number of the order or letter that gave the role
 * @param doneBy the person; null for the end of a period and for what was set up with the system
 * @param reason why it was taken back; null otherwise
 */
public record RoleChangeView(
    Instant at,
    Kind kind,
    UUID assignment,
    UUID person,
    String personName,
    Role role,
    Scope scope,
    String unitName,
    MinistryUnit ministryUnit,
    String orderNumber,
    LocalDate orderDate,
    UUID doneBy,
    String doneByName,
    String reason) {

  /** What happened. */
  public enum Kind {
    GRANTED,
    REVOKED,
    /** The period of the assignment is over. */
    ENDED
  }
}
