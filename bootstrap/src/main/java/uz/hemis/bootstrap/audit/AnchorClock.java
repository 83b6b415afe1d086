package uz.hemis.bootstrap.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import uz.hemis.application.audit.port.RecordAnchors;
import uz.hemis.bootstrap.rounds.RoundClock;

/** Anchors the record of deeds at start-up, every minute, and when the application stops. */
@ApplicationScoped
class AnchorClock {

  private static final Logger LOG = Logger.getLogger(AnchorClock.class);

  private final RoundClock clock = new RoundClock("record-anchors");
  private final RecordAnchors anchors;

  AnchorClock(RecordAnchors anchors) {
    this.anchors = anchors;
  }

  void onStart(@Observes StartupEvent event) {
    anchors.anchor();
    clock.start(anchors::anchor, Duration.ofMinutes(1));
  }

  void onStop(@Observes ShutdownEvent event) {
    clock.stop();
    try {
      anchors.anchor();
    } catch (RuntimeException e) {
      LOG.error("The record of deeds is not anchored at the end", e);
    }
  }
}
