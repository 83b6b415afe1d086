package uz.hemis.bootstrap.installation;

import java.security.SecureRandom;
import java.util.Base64;

/** Draws passwords that nobody can foresee: 24 characters out of 144 random bits. */
public final class DrawnPasswords {

  private static final int BYTES = 18;

  private final SecureRandom random = new SecureRandom();

  /** Another password. */
  public String next() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
