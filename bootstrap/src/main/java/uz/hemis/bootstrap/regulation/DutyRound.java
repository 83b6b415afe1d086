package uz.hemis.bootstrap.regulation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uz.hemis.application.regulation.LockOverdueDuties;
import uz.hemis.application.regulation.ProlongDueDates;
import uz.hemis.bootstrap.rounds.RoundClock;

/**
 * Brings the opened duties up to the day: first what a decree has lengthened, then what has ended.
 * Judgements never wait for it; every node runs it, and one duty is noted by one node.
 */
@ApplicationScoped
class DutyRound {

  private static final Logger LOG = Logger.getLogger(DutyRound.class);
  private static final int AT_ONCE = 500;

  private final RoundClock clock = new RoundClock("duty-round");
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
    clock.start(this::run, every);
  }

  void onStop(@Observes ShutdownEvent event) {
    clock.stop();
  }

  /** One round. */
  void run() {
    prolonging.prolong();
    while (locking.lock(AT_ONCE) == AT_ONCE) {
      LOG.debugf("%d duties noted as overdue", AT_ONCE);
    }
  }
}
