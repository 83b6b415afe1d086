package uz.hemis.adapters.security;

import com.bastiaanjansen.otp.TOTPGenerator;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.apache.commons.codec.binary.Base32;
import uz.hemis.application.access.port.OneTimeCodes;
import uz.hemis.application.access.port.Secrets;
import uz.hemis.domain.access.Login;

/**
 * TOTP (RFC 6238) as authenticator applications know it: SHA-1 (the library's own choice), six
 * digits, 30 seconds.
 */
@Singleton
class TimedOneTimeCodes implements OneTimeCodes {

  private static final int DIGITS = 6;
  private static final int PERIOD_SECONDS = 30;
  private static final int SECRET_BYTES = 20;
  private static final int DRIFT = 1;
  private static final String ISSUER = "HEMIS";

  private final Secrets secrets;

  TimedOneTimeCodes(Secrets secrets) {
    this.secrets = secrets;
  }

  @Override
  public String newSecret() {
    return new Base32().encodeToString(secrets.next(SECRET_BYTES));
  }

  @Override
  public URI address(String secret, Login login) {
    try {
      return generator(secret).getURI(ISSUER, login.value());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public OptionalLong step(String secret, String code, Instant now) {
    TOTPGenerator generator = generator(secret);
    long current = now.getEpochSecond() / PERIOD_SECONDS;
    return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
        .filter(step -> step > 0 && same(generator.at(step * PERIOD_SECONDS), code))
        .findFirst();
  }

  private static TOTPGenerator generator(String secret) {
    return new TOTPGenerator.Builder(secret)
        .withHOTPGenerator(code -> code.withPasswordLength(DIGITS))
        .withPeriod(Duration.ofSeconds(PERIOD_SECONDS))
        .build();
  }

  private static boolean same(String expected, String code) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
  }
}
