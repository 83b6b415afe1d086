package uz.hemis.bootstrap.wiring;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import uz.hemis.application.access.port.Secrets;

/** Bytes of the operating system's generator. */
@Singleton
class UnforeseeableSecrets implements Secrets {

  private final SecureRandom random = new SecureRandom();

  @Override
  public byte[] next(int bytes) {
    byte[] secret = new byte[bytes];
    random.nextBytes(secret);
    return secret;
  }
}
