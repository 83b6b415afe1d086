package uz.hemis.adapters.persistence.breaches;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.breaches.port.UnitsAbove;

@ApplicationScoped
class SqlUnitsAbove implements UnitsAbove {

  private static final String PATH =
      """
      with recursive path (id, parent_id, depth) as (
        select id, parent_id, 0 from structure_unit where id = ?
        union all
        select above.id, above.parent_id, path.depth + 1
        from structure_unit above join path on above.id = path.parent_id
      )
      select id from path order by depth
      """;

  private final Jdbc jdbc;

  SqlUnitsAbove(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<UUID> list(UUID unit) {
    return unit == null ? List.of() : jdbc.list(PATH, row -> Jdbc.uuid(row, "id"), unit);
  }
}
