package uz.hemis.application.monitoring.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Role;

/**
 * How a member of staff uses the system (3.1.3).
 *
 * @param person who it is
 * @param name family and given name
 * @param roles the roles held today
 * @param lastSignIn the latest sign-in that is still known; null without one
 * @param notDone duties that the person answers for and that are not done
 * @param overdue those of them whose due date is over
 * @param oldestDueDate the earliest due date among those not done; null without any
 */
public record UsageView(
    UUID person,
    String name,
    List<Role> roles,
    Instant lastSignIn,
    long notDone,
    long overdue,
    LocalDate oldestDueDate) {

  public UsageView {
    roles = List.copyOf(roles);
  }
}
