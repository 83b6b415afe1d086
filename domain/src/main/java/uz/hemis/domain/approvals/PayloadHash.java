package uz.hemis.domain.approvals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The fingerprint of what is proposed (4.3): SHA-256 of its text in UTF-8.
 *
 * @param value 64 hexadecimal digits in small letters
 */
public record PayloadHash(String value) {

  public PayloadHash {
    Objects.requireNonNull(value, "value");
  }

  /** The fingerprint of the text. */
  public static PayloadHash of(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new PayloadHash(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
