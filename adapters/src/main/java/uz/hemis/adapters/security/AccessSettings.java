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
import uz.hemis.domain.access.AccessTerms;
import uz.hemis.domain.access.PasswordPolicy;
import uz.hemis.domain.access.SessionTerms;
import uz.hemis.domain.access.SignInLimit;

/** The terms of sign-in (2.3) as they are configured; an acknowledged policy tightens them. */
class AccessSettings {

  @Produces
  @Singleton
  AccessTerms configured(
      @ConfigProperty(name = "hemis.access.sign-in.failures-per-login") int perLogin,
      @ConfigProperty(name = "hemis.access.sign-in.failures-per-address") int perAddress,
      @ConfigProperty(name = "hemis.access.sign-in.window") Duration window,
      @ConfigProperty(name = "hemis.access.session.longest") Duration session,
      @ConfigProperty(name = "hemis.access.session.idle") Duration idle,
      @ConfigProperty(name = "hemis.access.password.institution-words") Set<String> words) {
    return new AccessTerms(
        new SignInLimit(perLogin, perAddress, window),
        new SessionTerms(session, idle),
        new PasswordPolicy(common(), words));
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
