package uz.hemis.application.access;

import uz.hemis.domain.access.Actor;

/** A person replaces their own password (3.1.1); all other sessions end. */
public interface ChangePassword {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code OLD_PASSWORD_UNFIT}, {@code
   *     PASSWORD_WEAK}, {@code TOO_MANY_SIGN_INS}
   */
  void change(Actor actor, Command command);

  /**
   * @param oldPassword the one in use
   * @param newPassword the one that replaces it
   * @param address network address of the client
   */
  record Command(String oldPassword, String newPassword, String address) {

    /** Tells nothing of the passwords. */
    @Override
    public String toString() {
      return "ChangePassword.Command[address=" + address + "]";
    }
  }
}
