package uz.hemis.bootstrap.monitoring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uz.hemis.application.monitoring.FoldTallies;

/**
 * Folds what the boards count into the tallies. Boards are right without it, only slower; every
 * node runs it, and one at a time folds.
 */
@ApplicationScoped
class TallyRound {

  private static final Logger LOG = Logger.getLogger(TallyRound.class);

  private static final int AT_ONCE = 20_000;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("tally-round").daemon().factory());
  private final FoldTallies folding;
  private final Duration every;

  TallyRound(FoldTallies folding, @ConfigProperty(name = "hemis.monitoring.round") Duration every) {
    this.folding = folding;
    this.every = every;
  }

  void onStart(@Observes StartupEvent event) {
    clock.scheduleWithFixedDelay(
        this::run, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  void onStop(@Observes ShutdownEvent event) {
    clock.shutdown();
  }

  /** One round; a failure is logged and tried again in the next. */
  void run() {
    try {
      while (folding.fold(AT_ONCE) == AT_ONCE) {
        LOG.debugf("%d additions folded", AT_ONCE);
      }
    } catch (RuntimeException e) {
      LOG.error("What the boards count is not folded", e);
    }
  }
}
