package uz.hemis.application.access.port;

import java.net.URI;
import java.time.Instant;
import java.util.OptionalLong;
import uz.hemis.domain.access.Login;

/** Codes of authenticator applications (RFC 6238): six digits, new every 30 seconds. */
public interface OneTimeCodes {

  /** A new secret in Base32. */
  String newSecret();

  /** The address that an authenticator application reads as a QR code. */
  URI address(String secret, Login login);

  /** The time step that the code belongs to, at the most one off; empty when the code is wrong. */
  OptionalLong step(String secret, String code, Instant now);
}
