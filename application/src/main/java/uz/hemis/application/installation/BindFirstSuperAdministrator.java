package uz.hemis.application.installation;

import uz.hemis.application.assignments.BindSuperAdministrator.Bound;
import uz.hemis.application.assignments.DocumentEntry;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.people.IdentityEntry;

/**
 * RTTRM binds the first super administrator, whom the institution's letter names, after the
 * hand-over by the act and before the installation is put to use (2.2).
 */
public interface BindFirstSuperAdministrator {

  /**
   * Enters the person, opens the account and gives the role: all or nothing.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code INSTALLATION_STEP}, {@code
   *     SUPER_ADMINISTRATOR_EXISTS}, and every fault of the entry at once
   */
  Bound bind(Actor actor, Command command);

  /** Who is to be bound, under which login, and the institution's letter. */
  record Command(IdentityEntry person, Login login, DocumentEntry letter) {}
}
