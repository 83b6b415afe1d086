package uz.hemis.bootstrap.monitoring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uz.hemis.application.monitoring.FoldTallies;
import uz.hemis.bootstrap.rounds.RoundClock;

/**
 * Folds what the boards count into the tallies. Boards are right without it, only slower; every
 * node runs it, and one at a time folds.
 */
@ApplicationScoped
class TallyRound {

  private static final Logger LOG = Logger.getLogger(TallyRound.class);

  private static final int AT_ONCE = 20_000;

  private final RoundClock clock = new RoundClock("tally-round");
  private final FoldTallies folding;
  private final Duration every;

  TallyRound(FoldTallies folding, @ConfigProperty(name = "hemis.monitoring.round") Duration every) {
    this.folding = folding;
    this.every = every;
  }

  void onStart(@Observes StartupEvent event) {
    clock.start(this::run, every);
  }

  void onStop(@Observes ShutdownEvent event) {
    clock.stop();
  }

  /** One round. */
  void run() {
    while (folding.fold(AT_ONCE) == AT_ONCE) {
      LOG.debugf("%d additions folded", AT_ONCE);
    }
  }
}
