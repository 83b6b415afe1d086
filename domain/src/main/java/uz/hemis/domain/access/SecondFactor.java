package uz.hemis.domain.access;

import java.time.Instant;
import java.util.Objects;

/**
 * The second factor of an account (3.1.1: logins and passwords are kept from strangers): a secret
 * shared with an authenticator application.
 *
 * @param secret in Base32
 * @param confirmedAt when a first code showed that the application holds the secret; null before
 */
public record SecondFactor(String secret, Instant confirmedAt) {

  public SecondFactor {
    Objects.requireNonNull(secret, "secret");
  }

  /** Whether each sign-in asks for a code. */
  public boolean inForce() {
    return confirmedAt != null;
  }

  /** Tells nothing of the secret. */
  @Override
  public String toString() {
    return "SecondFactor[inForce=" + inForce() + "]";
  }
}
