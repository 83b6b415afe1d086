package uz.hemis.application.monitoring;

import uz.hemis.application.monitoring.query.UsageView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;

/** Shows HR which of the staff use the system, and who should be reminded (3.1.3). */
public interface ViewUsage {

  /**
   * Which of the staff are asked for.
   *
   * @param role a role that they hold; null for any
   * @param notSignedInForDays not signed in during the last so many times 24 hours; null for
   *     anybody
   * @param withOverdue only who answers for overdue duties
   */
  record Selection(Role role, Integer notSignedInForDays, boolean withOverdue) {}

  /** Those who hold a role of the staff today, by name; students and outside roles left out. */
  Page<UsageView> list(Actor actor, Selection selection, PageRequest page);
}
