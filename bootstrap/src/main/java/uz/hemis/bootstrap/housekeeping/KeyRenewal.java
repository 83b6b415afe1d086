package uz.hemis.bootstrap.housekeeping;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import uz.hemis.adapters.persistence.people.Resealer;

/**
 * After the keys were rotated, seals people anew at the next start, beside the daily work (2.3).
 */
@ApplicationScoped
class KeyRenewal {

  private static final Logger LOG = Logger.getLogger(KeyRenewal.class);
  private static final int BATCH = 500;

  private final Resealer resealer;

  KeyRenewal(Resealer resealer) {
    this.resealer = resealer;
  }

  void onStart(@Observes StartupEvent event) {
    Thread.ofPlatform().name("key-renewal").daemon().start(this::renew);
  }

  private void renew() {
    try {
      int all = 0;
      int done;
      do {
        done = QuarkusTransaction.requiringNew().call(() -> resealer.resealBatch(BATCH));
        all += done;
      } while (done > 0);
      if (all > 0) {
        LOG.infof("%d people are sealed under the new key", all);
      }
    } catch (RuntimeException e) {
      LOG.error("People are not all sealed under the new key; the next start goes on", e);
    }
  }
}
