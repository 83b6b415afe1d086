package uz.hemis.bootstrap.startup;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks every {@link StartupCheck} and refuses to serve while one of them has a fault. */
@ApplicationScoped
class StartupChecks {
  private static final int BEFORE_EVERYONE_ELSE = 1;

  private final List<StartupCheck> checks;
  private final Profile profile;

  StartupChecks(
      @All List<StartupCheck> checks,
      @ConfigProperty(name = "hemis.profile", defaultValue = "demo") String profile) {
    this.checks = checks;
    this.profile = Profile.named(profile);
  }

  void onStart(@Observes @Priority(BEFORE_EVERYONE_ELSE) StartupEvent event) {
    List<Fault> faults = checks.stream().flatMap(check -> check.faults(profile).stream()).toList();
    if (!faults.isEmpty()) {
      new StartRefused(faults).lines().forEach(System.err::println);
      // Quarkus tells this one without a stack trace and ends with exit code 1; it swallows
      // PreventFurtherStepsException here and goes on without a container.
      throw new ConfigurationException("The start is refused: %d faults.".formatted(faults.size()));
    }
  }
}
