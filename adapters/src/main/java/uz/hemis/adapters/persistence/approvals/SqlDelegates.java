package uz.hemis.adapters.persistence.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.approvals.port.Delegates;

@ApplicationScoped
class SqlDelegates implements Delegates {

  private final Jdbc jdbc;

  SqlDelegates(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean isKnown(UUID person) {
    return jdbc.find("select 1 from people_person where id = ?", row -> row.getInt(1), person)
        .isPresent();
  }
}
