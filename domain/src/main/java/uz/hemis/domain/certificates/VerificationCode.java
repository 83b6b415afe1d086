package uz.hemis.domain.certificates;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The secret by which anybody who holds a document verifies it; nobody guesses another one's.
 *
 * @param value 128 bits as 22 letters, digits, hyphens and underscores
 */
public record VerificationCode(String value) {

  /** How many unforeseeable bytes it is made of. */
  public static final int BYTES = 16;

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

  public VerificationCode {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a verification code");
    }
  }

  /**
   * @param secret {@value #BYTES} bytes
   */
  public static VerificationCode of(byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException("bytes: " + secret.length);
    }
    return new VerificationCode(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** Whether the text could be a code at all. */
  public static boolean isWellFormed(String text) {
    return text != null && FORM.matcher(text).matches();
  }
}
