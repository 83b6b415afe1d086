package uz.hemis.bootstrap.regulation;

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
import uz.hemis.application.regulation.LockOverdueDuties;
import uz.hemis.application.regulation.ProlongDueDates;

/**
 * Brings the opened duties up to the day: first what a decree has lengthened, then what has ended.
 * Judgements never wait for it; every node runs it, and one duty is noted by one node.
 */
@ApplicationScoped
class DutyRound {

  private static final Logger LOG = Logger.getLogger(DutyRound.class);
  private static final int AT_ONCE = 500;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("duty-round").daemon().factory());
  private final ProlongDueDates prolonging;
  private final LockOverdueDuties locking;
  private final Duration every;

  DutyRound(
      ProlongDueDates prolonging,
      LockOverdueDuties locking,
      @ConfigProperty(name = "hemis.regulation.round") Duration every) {
    this.prolonging = prolonging;
    this.locking = locking;
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
      prolonging.prolong();
      while (locking.lock(AT_ONCE) == AT_ONCE) {
        LOG.debugf("%d duties noted as overdue", AT_ONCE);
      }
    } catch (RuntimeException e) {
      LOG.error("The opened duties are not brought up to the day", e);
    }
  }
}
