package uz.hemis.adapters.persistence.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.movements.port.KnownGroups;
import uz.hemis.domain.movements.Grounds;

@ApplicationScoped
class SqlKnownGroups implements KnownGroups {

  private static final String LIST =
      "select id, curriculum_id, course, closed_at is null as open from students_group"
          + " where id = any (?)";

  private final Jdbc jdbc;

  SqlKnownGroups(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, Grounds.Group> list(Collection<UUID> groups) {
    return jdbc
        .list(
            LIST,
            row ->
                Map.entry(
                    Jdbc.uuid(row, "id"),
                    new Grounds.Group(
                        Jdbc.uuid(row, "curriculum_id"),
                        row.getInt("course"),
                        row.getBoolean("open"))),
            groups)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
