package uz.hemis.bootstrap.support;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A user's authenticator application (RFC 6238): SHA-1, six digits, 30 seconds.
 *
 * @param secret in Base32
 */
public record Authenticator(String secret) {

  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  public String code(Instant at) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key(), "HmacSHA1"));
      byte[] hash =
          mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(at.getEpochSecond() / 30).array());
      int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] key() {
    String digits = secret.replace("=", "");
    ByteBuffer key = ByteBuffer.allocate(digits.length() * 5 / 8);
    int bits = 0;
    int held = 0;
    for (char digit : digits.toCharArray()) {
      held = held << 5 | BASE_32.indexOf(digit);
      bits += 5;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        key.put((byte) (held >> bits));
        held &= (1 << bits) - 1;
      }
    }
    return key.array();
  }
}
