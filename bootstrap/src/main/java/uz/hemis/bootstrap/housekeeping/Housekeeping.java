package uz.hemis.bootstrap.housekeeping;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import uz.hemis.application.shared.KeptForATime;
import uz.hemis.application.shared.Moment;

/** Removes at start-up and every hour what has been kept for its time. */
@ApplicationScoped
class Housekeeping {

  private static final Logger LOG = Logger.getLogger(Housekeeping.class);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("housekeeping").daemon().factory());
  private final List<KeptForATime> things;
  private final Moment moment;

  Housekeeping(@All List<KeptForATime> things, Moment moment) {
    this.things = things;
    this.moment = moment;
  }

  void onStart(@Observes StartupEvent event) {
    clock.scheduleWithFixedDelay(() -> removeAt(moment.now()), 0, 1, TimeUnit.HOURS);
  }

  void onStop(@Observes ShutdownEvent event) {
    clock.shutdown();
  }

  /** Removes what has been kept for its time at that moment; one failure does not stop the rest. */
  void removeAt(Instant now) {
    for (KeptForATime thing : things) {
      try {
        QuarkusTransaction.requiringNew().call(() -> thing.removeBefore(now.minus(thing.term())));
      } catch (RuntimeException e) {
        LOG.errorf(e, "%s is not tidied", thing.getClass().getSimpleName());
      }
    }
  }
}
