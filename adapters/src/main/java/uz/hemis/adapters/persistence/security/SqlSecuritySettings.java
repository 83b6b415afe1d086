package uz.hemis.adapters.persistence.security;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Remembered;
import uz.hemis.application.access.port.SecuritySettings;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessTerms;

/**
 * The configured terms, tightened by the acknowledged policy that is in force, {@linkplain
 * Remembered remembered} by each node so that sign-in takes no longer.
 */
@ApplicationScoped
class SqlSecuritySettings implements SecuritySettings {

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
  private final Remembered<AccessTerms> terms;

  SqlSecuritySettings(AccessTerms configured, Jdbc jdbc, Moment moment) {
    this.configured = configured;
    this.jdbc = jdbc;
    this.moment = moment;
    this.terms = new Remembered<>("security-settings", this::inForce, this::inForce);
  }

  /** Reads at start, when no request holds a connection yet. */
  void start(@Observes StartupEvent start) {
    terms.start();
  }

  void stop(@Observes ShutdownEvent stop) {
    terms.stop();
  }

  void acknowledged(@Observes(during = TransactionPhase.AFTER_SUCCESS) PolicyAcknowledged event) {
    terms.refresh();
  }

  @Override
  public AccessTerms current() {
    return terms.get();
  }

  private AccessTerms inForce() {
    return jdbc.find(IN_FORCE, PolicyColumns::settings, moment.today())
        .map(settings -> settings.tighten(configured))
        .orElse(configured);
  }
}
