package uz.hemis.bootstrap.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import uz.hemis.application.audit.port.RecordAnchors;

/** Anchors the record of deeds at start-up, every minute, and when the application stops. */
@ApplicationScoped
class AnchorClock {

  private static final Logger LOG = Logger.getLogger(AnchorClock.class);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("record-anchors").daemon().factory());
  private final RecordAnchors anchors;

  AnchorClock(RecordAnchors anchors) {
    this.anchors = anchors;
  }

  void onStart(@Observes StartupEvent event) {
    anchors.anchor();
    clock.scheduleWithFixedDelay(this::anchor, 1, 1, TimeUnit.MINUTES);
  }

  void onStop(@Observes ShutdownEvent event) {
    clock.shutdown();
    anchor();
  }

  private void anchor() {
    try {
      anchors.anchor();
    } catch (RuntimeException e) {
      LOG.error("The record of deeds is not anchored", e);
    }
  }
}
