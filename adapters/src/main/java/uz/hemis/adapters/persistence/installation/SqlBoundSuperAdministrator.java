package uz.hemis.adapters.persistence.installation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.Session;
import uz.hemis.application.installation.port.BoundSuperAdministrator;

@ApplicationScoped
class SqlBoundSuperAdministrator implements BoundSuperAdministrator {

  private final Session session;

  SqlBoundSuperAdministrator(Session session) {
    this.session = session;
  }

  @Override
  public boolean isBoundOn(LocalDate day) {
    return session
        .createNativeQuery(
            """
            select exists (
              select from access_assignment
              where role = 'SUPER_ADMINISTRATOR' and revoked_at is null
                and valid_from <= :day and (valid_to is null or valid_to >= :day)
            )
            """,
            Boolean.class)
        .setParameter("day", day)
        .getSingleResult();
  }
}
