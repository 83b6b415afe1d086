package uz.hemis.domain.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The delivery of a notice by e-mail (5.2). A try is counted before it is made and holds for its
 * lease; when a node dies in between, the lease runs out and another node makes the next try.
 *
 * @param notice the notice
 * @param state how far it has come
 * @param tries how many tries have begun, 0 to {@value #MAX_TRIES}
 * @param dueAt when the next try may begin, or when the lease of this one ends; null once it is
 *     over
 * @param sentAt when the mail server took it; null before
 * @param lastError what stopped the last try, at most 80 signs without personal data; null if
 *     nothing did
 */
public record Delivery(
    UUID notice, DeliveryState state, int tries, Instant dueAt, Instant sentAt, String lastError) {

  /** After so many tries it is given up, 9 to 18 hours after the first. */
  public static final int MAX_TRIES = 8;

  /** How long one try may take; the mail server's time limits are shorter. */
  public static final Duration LEASE = Duration.ofMinutes(2);

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final int GROWTH = 4;
  private static final int MAX_ERROR = 80;
  private static final String INTERRUPTED = "interrupted";

  public Delivery {
    Objects.requireNonNull(notice, "notice");
    Objects.requireNonNull(state, "state");
    if (state.isOpen() != (dueAt != null) || (state == DeliveryState.SENT) != (sentAt != null)) {
      throw new IllegalArgumentException(state + " due " + dueAt + " sent " + sentAt);
    }
    if (tries < 0 || tries > MAX_TRIES) {
      throw new IllegalArgumentException("tries: " + tries);
    }
    lastError =
        lastError == null || lastError.length() <= MAX_ERROR
            ? lastError
            : lastError.substring(0, MAX_ERROR);
  }

  /** The delivery of a notice that was just sent. */
  public static Delivery pending(UUID notice, Instant now) {
    return new Delivery(notice, DeliveryState.PENDING, 0, now, null, null);
  }

  /** Nothing is sent to this person by e-mail. */
  public Delivery off() {
    return over(DeliveryState.OFF, null, lastError);
  }

  /** There is no address to send it to. */
  public Delivery withoutAddress() {
    return over(DeliveryState.NO_ADDRESS, null, lastError);
  }

  /** Begins the next try; one too many is not made. */
  public Delivery begin(Instant now) {
    return tries == MAX_TRIES
        ? over(DeliveryState.FAILED, null, INTERRUPTED)
        : new Delivery(notice, DeliveryState.SENDING, tries + 1, now.plus(LEASE), null, lastError);
  }

  /** The mail server took it. */
  public Delivery accepted(Instant now) {
    return over(DeliveryState.SENT, now, null);
  }

  /**
   * The try did not succeed.
   *
   * @param chance 0 to 1, which keeps messages that failed together from being tried together
   */
  public Delivery failed(Instant now, String error, double chance) {
    return tries == MAX_TRIES
        ? over(DeliveryState.FAILED, null, error)
        : new Delivery(
            notice, DeliveryState.PENDING, tries, now.plus(pause(tries, chance)), null, error);
  }

  /** The pause after so many tries: 1, 4, 16 … minutes, 6 hours at most, and up to a half less. */
  static Duration pause(int tries, double chance) {
    double grown = FIRST_PAUSE.toMillis() * Math.pow(GROWTH, tries - 1.0);
    double most = Math.min(grown, LONGEST_PAUSE.toMillis());
    return Duration.ofMillis(Math.round(most * (1 - chance / 2)));
  }

  private Delivery over(DeliveryState end, Instant sent, String error) {
    return new Delivery(notice, end, tries, null, sent, error);
  }
}
