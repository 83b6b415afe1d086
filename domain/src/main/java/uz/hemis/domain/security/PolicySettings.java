package uz.hemis.domain.security;

import java.time.Duration;
import java.util.Map;
import uz.hemis.domain.access.AccessTerms;
import uz.hemis.domain.shared.rule.Faults;

/**
 * What a security policy sets of sign-in (2.3).
 *
 * @param minimumPasswordLength fewest characters of any password, 8 to 64
 * @param failuresPerLogin failed sign-ins of a login until it is locked out, 3 to 10
 * @param lockOutMinutes the time in which they are counted, 5 to 720
 * @param sessionMinutes until a person has to sign in again, 15 to 1440
 * @param idleMinutes until an unused session ends, 5 to 1440 and not longer than a session
 */
public record PolicySettings(
    int minimumPasswordLength,
    int failuresPerLogin,
    int lockOutMinutes,
    int sessionMinutes,
    int idleMinutes) {

  public PolicySettings {
    Faults faults = new Faults();
    within(faults, "/minimumPasswordLength", minimumPasswordLength, 8, 64);
    within(faults, "/failuresPerLogin", failuresPerLogin, 3, 10);
    within(faults, "/lockOutMinutes", lockOutMinutes, 5, 720);
    within(faults, "/sessionMinutes", sessionMinutes, 15, 1440);
    within(faults, "/idleMinutes", idleMinutes, 5, 1440);
    if (idleMinutes > sessionMinutes) {
      faults.add(
          SecurityRule.POLICY_IDLE_BEYOND_SESSION,
          "/idleMinutes",
          Map.of("idle", idleMinutes, "session", sessionMinutes));
    }
    faults.throwIfAny();
  }

  /** The stricter of the terms and of these settings, one by one. */
  public AccessTerms tighten(AccessTerms terms) {
    return new AccessTerms(
        terms.signIns().stricter(failuresPerLogin, Duration.ofMinutes(lockOutMinutes)),
        terms
            .sessions()
            .stricter(Duration.ofMinutes(sessionMinutes), Duration.ofMinutes(idleMinutes)),
        terms.passwords().atLeast(minimumPasswordLength));
  }

  private static void within(Faults faults, String field, int value, int minimum, int maximum) {
    if (value < minimum || value > maximum) {
      faults.add(
          SecurityRule.POLICY_SETTING_UNFIT, field, Map.of("minimum", minimum, "maximum", maximum));
    }
  }
}
