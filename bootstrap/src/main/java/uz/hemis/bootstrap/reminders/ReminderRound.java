package uz.hemis.bootstrap.reminders;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uz.hemis.application.reminders.RemindOfDuties;
import uz.hemis.bootstrap.rounds.RoundClock;
import uz.hemis.domain.reminders.ReminderKind;

/**
 * Reminds people of duties (3.1.3); every node does so, and one duty is reminded of by one node.
 */
@ApplicationScoped
class ReminderRound {

  private static final Logger LOG = Logger.getLogger(ReminderRound.class);
  private static final int AT_ONCE = 200;

  private final RoundClock clock = new RoundClock("reminder-round");
  private final RemindOfDuties reminding;
  private final Duration every;

  ReminderRound(
      RemindOfDuties reminding, @ConfigProperty(name = "hemis.reminders.round") Duration every) {
    this.reminding = reminding;
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
    for (ReminderKind kind : ReminderKind.values()) {
      while (reminding.remind(kind, AT_ONCE) == AT_ONCE && !clock.isStopped()) {
        LOG.debugf("%d duties reminded of (%s)", AT_ONCE, kind);
      }
    }
  }
}
