package uz.hemis.application.access.port;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.access.Login;

/**
 * The record of sign-ins by login and address. An attempt is kept before it is judged and counts as
 * failed until it has succeeded, so that many guesses at once are as many attempts. Each call keeps
 * what it says even if the running use case is undone.
 */
public interface SignInAttempts {

  /**
   * Begins an attempt.
   *
   * @return its identifier
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code TOO_MANY_SIGN_INS}
   */
  UUID begin(Login login, String address, Instant now);

  /** Ends the attempt. */
  void end(UUID attempt, boolean failed);
}
