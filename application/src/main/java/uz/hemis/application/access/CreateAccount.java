package uz.hemis.application.access;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.access.UserClass;

/** A person gets an account of exactly one user class (1.2). */
public interface CreateAccount {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ACCOUNT_PERSON_UNKNOWN}, {@code
   *     LOGIN_TAKEN}, {@code ACCOUNT_EXISTS}, {@code ACCOUNT_BEYOND_ROLE}
   */
  Created create(Actor actor, Command command);

  /**
   * @param person who is already entered
   * @param login by which the account is found
   * @param userClass one of the classes of 1.2
   */
  record Command(UUID person, Login login, UserClass userClass) {}

  /**
   * @param account the new account
   * @param login by which it is found
   * @param oneTimePassword shown this once
   */
  record Created(UUID account, Login login, String oneTimePassword) {

    /** Tells nothing of the password. */
    @Override
    public String toString() {
      return "CreateAccount.Created[account=" + account + "]";
    }
  }
}
