package uz.hemis.application.assignments;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.shared.document.OfficialDocument;

/** RTTRM gives a person the super administrator's role together with the account for it (2.2). */
public interface BindSuperAdministrator {

  /**
   * Binds where nobody is bound; a successor is bound on the leadership's request.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code SUPER_ADMINISTRATOR_EXISTS}, {@code
   *     REQUEST_OWN}, {@code LETTER_DATE_AHEAD}, {@code LOGIN_TAKEN}
   */
  Bound bind(Actor actor, Command command);

  /**
   * @param person whom the letter names
   * @param login by which the new account is found
   * @param letter of the institution
   */
  record Command(UUID person, Login login, OfficialDocument letter) {}

  /**
   * @param assignment the role
   * @param person who holds it
   * @param account the new account
   * @param login by which it is found
   * @param oneTimePassword only allows to choose an own one
   */
  record Bound(UUID assignment, UUID person, UUID account, Login login, String oneTimePassword) {

    /** Tells nothing of the password. */
    @Override
    public String toString() {
      return "BindSuperAdministrator.Bound[assignment=" + assignment + "]";
    }
  }
}
