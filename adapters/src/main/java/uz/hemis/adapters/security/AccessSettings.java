package uz.hemis.adapters.security;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.domain.access.PasswordPolicy;
import uz.hemis.domain.access.SessionTerms;
import uz.hemis.domain.access.SignInLimit;

/** The security policy of sign-in (2.3), as it is configured. */
class AccessSettings {

  @Produces
  @Singleton
  SignInLimit signInLimit(
      @ConfigProperty(name = "hemis.access.sign-in.failures-per-login") int perLogin,
      @ConfigProperty(name = "hemis.access.sign-in.failures-per-address") int perAddress,
      @ConfigProperty(name = "hemis.access.sign-in.window") Duration window) {
    return new SignInLimit(perLogin, perAddress, window);
  }

  @Produces
  @Singleton
  SessionTerms sessionTerms(
      @ConfigProperty(name = "hemis.access.session.longest") Duration session,
      @ConfigProperty(name = "hemis.access.session.idle") Duration idle) {
    return new SessionTerms(session, idle);
  }

  @Produces
  @Singleton
  PasswordPolicy passwordPolicy(
      @ConfigProperty(name = "hemis.access.password.institution-words") Set<String> words) {
    return new PasswordPolicy(common(), words);
  }

  private static Set<String> common() {
    try (InputStream in = AccessSettings.class.getResourceAsStream("common-passwords.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
