package uz.hemis.bootstrap.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import uz.hemis.bootstrap.startup.Fault;
import uz.hemis.bootstrap.startup.Profile;
import uz.hemis.bootstrap.startup.StartupCheck;

/**
 * In production every account belongs to somebody whom an internal order names (2.1): a database
 * with accounts of the demonstration is not served.
 */
@ApplicationScoped
class NoDemoAccounts implements StartupCheck {

  private final Session session;

  NoDemoAccounts(Session session) {
    this.session = session;
  }

  @Override
  public List<Fault> faults(Profile profile) {
    if (profile != Profile.PRODUCTION) {
      return List.of();
    }
    long accounts = QuarkusTransaction.requiringNew().call(this::count);
    return accounts == 0
        ? List.of()
        : List.of(
            new Fault(
                "2.1",
                "the database holds %d accounts of the demonstration; production needs a database of its own."
                    .formatted(accounts)));
  }

  private long count() {
    return session
        .createNativeQuery("select count(*) from access_account where demo", Long.class)
        .getSingleResult();
  }
}
