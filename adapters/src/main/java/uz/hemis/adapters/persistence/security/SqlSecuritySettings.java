package uz.hemis.adapters.persistence.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.access.port.SecuritySettings;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessTerms;

/**
 * The configured terms, tightened by the acknowledged policy that is in force. They are kept in
 * memory and read anew once a second, by one request for all, so that sign-in takes no longer; of a
 * policy acknowledged on another node this one knows a second later.
 */
@ApplicationScoped
class SqlSecuritySettings implements SecuritySettings {

  private static final long READ_EVERY = Duration.ofSeconds(1).toNanos();

  private static final String IN_FORCE =
      "select "
          + PolicyColumns.SETTINGS
          + """

          from security_policy p join security_policy_acknowledgement a on a.policy_id = p.id
          where p.in_force_from <= ?
          order by p.in_force_from desc, p.published_at desc
          limit 1""";

  private final AccessTerms configured;
  private final Jdbc jdbc;
  private final Moment moment;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Known known;

  SqlSecuritySettings(AccessTerms configured, Jdbc jdbc, Moment moment) {
    this.configured = configured;
    this.jdbc = jdbc;
    this.moment = moment;
  }

  /**
   * What is remembered.
   *
   * @param readAt when it was read, on the machine's running clock
   */
  private record Known(AccessTerms terms, long readAt) {

    boolean isFresh() {
      return System.nanoTime() - readAt < READ_EVERY;
    }
  }

  /** Reads at start, when no request holds a connection yet. */
  void start(@Observes StartupEvent start) {
    read();
  }

  /** Reads at the next question after a policy was acknowledged on this node. */
  void acknowledged(@Observes(during = TransactionPhase.AFTER_SUCCESS) PolicyAcknowledged event) {
    known = new Known(known.terms(), System.nanoTime() - READ_EVERY);
  }

  @Override
  public AccessTerms current() {
    if (!known.isFresh() && reading.tryLock()) {
      try {
        read();
      } finally {
        reading.unlock();
      }
    }
    return known.terms();
  }

  private void read() {
    long now = System.nanoTime();
    known = new Known(QuarkusTransaction.requiringNew().call(this::inForce), now);
  }

  private AccessTerms inForce() {
    return jdbc.find(IN_FORCE, PolicyColumns::settings, moment.today())
        .map(settings -> settings.tighten(configured))
        .orElse(configured);
  }
}
