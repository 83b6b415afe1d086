package uz.hemis.bootstrap.reminders;

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
import uz.hemis.application.reminders.RemindOfDuties;
import uz.hemis.domain.reminders.ReminderKind;

/**
 * Reminds people of duties (3.1.3); every node does so, and one duty is reminded of by one node.
 */
@ApplicationScoped
class ReminderRound {

  private static final Logger LOG = Logger.getLogger(ReminderRound.class);
  private static final int AT_ONCE = 200;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("reminder-round").daemon().factory());
  private final RemindOfDuties reminding;
  private final Duration every;

  ReminderRound(
      RemindOfDuties reminding, @ConfigProperty(name = "hemis.reminders.round") Duration every) {
    this.reminding = reminding;
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
      for (ReminderKind kind : ReminderKind.values()) {
        while (reminding.remind(kind, AT_ONCE) == AT_ONCE && !clock.isShutdown()) {
          LOG.debugf("%d duties reminded of (%s)", AT_ONCE, kind);
        }
      }
    } catch (RuntimeException e) {
      LOG.error("People are not reminded of their duties", e);
    }
  }
}
