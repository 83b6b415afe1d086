package uz.hemis.application.access;

/** A person proves who they are and opens a session (2.3, 3.1.1). */
public interface SignIn {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code SIGN_IN_REFUSED} whatever did not fit,
   *     {@code TOO_MANY_SIGN_INS}, {@code NO_ACTIVE_ROLE}
   */
  Tokens signIn(Command command);

  /**
   * What is shown as proof.
   *
   * @param login as typed
   * @param password as typed
   * @param oneTimeCode code of the second factor; null without one
   * @param address network address of the client
   */
  record Command(String login, String password, String oneTimeCode, String address) {

    /** Tells nothing of the proof. */
    @Override
    public String toString() {
      return "SignIn.Command[address=" + address + "]";
    }
  }
}
