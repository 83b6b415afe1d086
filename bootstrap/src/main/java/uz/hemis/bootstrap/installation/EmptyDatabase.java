package uz.hemis.bootstrap.installation;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/** Whether nothing is entered yet, so that the installation must be founded. */
@ApplicationScoped
public class EmptyDatabase {

  private final Session session;

  EmptyDatabase(Session session) {
    this.session = session;
  }

  /** Whether neither an installation nor a person is entered; asked in a transaction. */
  public boolean isEmpty() {
    return session
        .createNativeQuery(
            "select not exists (select from installation)"
                + " and not exists (select from people_person)",
            Boolean.class)
        .getSingleResult();
  }
}
