package uz.hemis.application.access;

import uz.hemis.application.access.port.Secrets;

/** Makes one-time passwords: 100 bits, in signs that cannot be taken for one another. */
public final class OneTimePassword {

  private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 20;
  private static final int GROUP = 5;

  private OneTimePassword() {}

  /** A new one-time password. */
  public static String from(Secrets secrets) {
    StringBuilder password = new StringBuilder();
    for (byte random : secrets.next(LENGTH)) {
      if (password.length() % (GROUP + 1) == GROUP) {
        password.append('-');
      }
      password.append(SIGNS.charAt(random & 31));
    }
    return password.toString();
  }
}
