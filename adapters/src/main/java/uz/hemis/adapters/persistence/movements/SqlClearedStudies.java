package uz.hemis.adapters.persistence.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.movements.port.ClearedStudies;

@ApplicationScoped
class SqlClearedStudies implements ClearedStudies {

  private static final String LIST =
      "select study_id from clearance_sheet"
          + " where study_id = any (?) and reason = 'GRADUATION' and state = 'COMPLETE'";

  private final Jdbc jdbc;

  SqlClearedStudies(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<UUID> list(Collection<UUID> studies) {
    return new HashSet<>(jdbc.list(LIST, row -> Jdbc.uuid(row, "study_id"), studies));
  }
}
