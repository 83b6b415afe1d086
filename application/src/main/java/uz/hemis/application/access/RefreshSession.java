package uz.hemis.application.access;

/** Continues a session with the refresh token that it gave last (2.3). */
public interface RefreshSession {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code REFRESH_REFUSED}; a token that comes a
   *     second time ends its session
   */
  Tokens refresh(Command command);

  /**
   * @param refreshToken as given
   */
  record Command(String refreshToken) {

    /** Tells nothing of the token. */
    @Override
    public String toString() {
      return "RefreshSession.Command";
    }
  }
}
