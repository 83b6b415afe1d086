package uz.hemis.bootstrap.startup;

import io.quarkus.arc.All;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
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
      throw new PreventFurtherStepsException(new StartRefused(faults).getMessage(), 1);
    }
  }
}
