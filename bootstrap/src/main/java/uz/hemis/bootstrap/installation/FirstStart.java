package uz.hemis.bootstrap.installation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.application.shared.Moment;
import uz.hemis.bootstrap.startup.Fault;
import uz.hemis.bootstrap.startup.Profile;
import uz.hemis.bootstrap.startup.StartupCheck;

/**
 * The first start in production, on an empty database: RTTRM installs the system (2.2). The facts
 * come from the environment; without all of them nothing is served. Later starts do not ask.
 */
@ApplicationScoped
class FirstStart implements StartupCheck {

  private static final int AFTER_THE_CHECKS = 1000;

  private final boolean production;
  private final Config config;
  private final EmptyDatabase database;
  private final PaperFiles papers;
  private final FoundInstallation founding;
  private final Moment moment;

  FirstStart(
      @ConfigProperty(name = "hemis.profile", defaultValue = "demo") String profile,
      Config config,
      EmptyDatabase database,
      PaperFiles papers,
      FoundInstallation founding,
      Moment moment) {
    this.production = profile.equals(Profile.PRODUCTION.word());
    this.config = config;
    this.database = database;
    this.papers = papers;
    this.founding = founding;
    this.moment = moment;
  }

  @Override
  public List<Fault> faults(Profile profile) {
    return profile == Profile.PRODUCTION && isFirst()
        ? FirstFacts.faults(this::declared, moment.today(), papers)
        : List.of();
  }

  void onStart(@Observes @Priority(AFTER_THE_CHECKS) StartupEvent event) {
    if (production && isFirst()) {
      founding.found(FirstFacts.read(this::declared, moment.today(), papers));
    }
  }

  private boolean isFirst() {
    return QuarkusTransaction.requiringNew().call(database::isEmpty);
  }

  private Optional<String> declared(String variable) {
    return config.getOptionalValue(variable, String.class);
  }
}
