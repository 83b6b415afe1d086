package uz.hemis.application.access;

import uz.hemis.domain.access.Actor;

/** A person shows that the authenticator application holds the secret (3.1.1). */
public interface ConfirmSecondFactor {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ONE_TIME_CODE_UNFIT}, {@code
   *     SECOND_FACTOR_NOT_SET_UP}, {@code SECOND_FACTOR_IN_FORCE}, {@code TOO_MANY_SIGN_INS}
   */
  void confirm(Actor actor, Command command);

  /**
   * @param oneTimeCode six digits
   * @param address network address of the client
   */
  record Command(String oneTimeCode, String address) {

    /** Tells nothing of the code. */
    @Override
    public String toString() {
      return "ConfirmSecondFactor.Command[address=" + address + "]";
    }
  }
}
