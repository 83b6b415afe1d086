package uz.hemis.adapters.persistence.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import uz.hemis.application.structure.UnitPlaces;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.structure.StructureRule;

@ApplicationScoped
class SqlUnitPlaces implements UnitPlaces {

  private static final String PATH =
      """
      with recursive path (id, parent_id, depth) as (
        select id, parent_id, 0 from structure_unit where id = :unit
        union all
        select above.id, above.parent_id, path.depth + 1
        from structure_unit above join path on above.id = path.parent_id
      )
      select id from path order by depth
      """;

  private final EntityManager database;

  SqlUnitPlaces(EntityManager database) {
    this.database = database;
  }

  @Override
  public Place get(UUID unit) {
    List<UUID> path = listPath(unit);
    if (path.isEmpty()) {
      throw new RuleBroken(StructureRule.UNIT_UNKNOWN, Map.of("unit", unit));
    }
    return Place.of(path);
  }

  /** The unit and all units above it, innermost first; empty when there is no such unit. */
  List<UUID> listPath(UUID unit) {
    return database
        .unwrap(Session.class)
        .createNativeQuery(PATH, UUID.class)
        .setParameter("unit", unit)
        .getResultList();
  }
}
