package uz.hemis.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * How many failed sign-ins are borne (2.3, 3.1.1). It is the same for logins that exist and for
 * those that do not, so that nobody learns which is which.
 *
 * @param perLogin failures of one login
 * @param perAddress failures from one network address
 * @param window the time in which they are counted
 */
public record SignInLimit(int perLogin, int perAddress, Duration window) {

  /** Time in which an attempt that has not ended is still being judged. */
  private static final Duration JUDGING = Duration.ofSeconds(10);

  /**
   * An attempt that has failed or has not ended yet.
   *
   * @param at when
   * @param ended whether it is known to have failed
   */
  public record Failure(Instant at, boolean ended) {}

  public SignInLimit {
    if (perLogin < 1 || perAddress < 1 || !window.isPositive()) {
      throw new IllegalArgumentException("Sign-in limits must be positive");
    }
  }

  /**
   * @param ofLogin the failures of the login in the window, newest first
   * @param ofAddress the failures from the address in the window, newest first
   * @throws RuleBroken {@link AccessRule#TOO_MANY_SIGN_INS} with the seconds to wait
   */
  public void requireFree(List<Failure> ofLogin, List<Failure> ofAddress, Instant now) {
    long wait = Math.max(wait(ofLogin, perLogin, now), wait(ofAddress, perAddress, now));
    if (wait > 0) {
      throw new RuleBroken(
          AccessRule.TOO_MANY_SIGN_INS,
          Map.of("retryAfterSeconds", wait, "windowMinutes", window.toMinutes()));
    }
  }

  /** The stricter of this limit and another: fewer failures, counted for longer. */
  public SignInLimit stricter(int failuresPerLogin, Duration countedFor) {
    return new SignInLimit(
        Math.min(perLogin, failuresPerLogin),
        perAddress,
        window.compareTo(countedFor) > 0 ? window : countedFor);
  }

  /** From when on failures count. */
  public Instant since(Instant now) {
    return now.minus(window);
  }

  private long wait(List<Failure> failures, int limit, Instant now) {
    List<Failure> counted =
        failures.stream().filter(failure -> failure.at().isAfter(since(now))).toList();
    if (counted.size() < limit) {
      return 0;
    }
    long ended = counted.stream().filter(failure -> isOver(failure, now)).count();
    if (ended < limit) {
      return 1;
    }
    Instant free = counted.get(limit - 1).at().plus(window);
    return Math.max(1, Duration.between(now, free).plusNanos(999_999_999).toSeconds());
  }

  private static boolean isOver(Failure failure, Instant now) {
    return failure.ended() || failure.at().isBefore(now.minus(JUDGING));
  }
}
