package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.regulation.port.BoundUnits;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Scope;

@ApplicationScoped
class SqlBoundUnits implements BoundUnits {

  private static final String PLACES =
      """
      with recursive place (id, unit, depth) as (
        select id, id, 0 from structure_unit
        where type = ? and opened_on <= ? and (closed_on is null or closed_on >= ?)
        union all
        select place.id, above.parent_id, place.depth + 1
        from structure_unit above join place on above.id = place.unit
        where above.parent_id is not null
      )
      select array_agg(unit order by depth) as units from place group by id order by id
      """;

  private final Jdbc jdbc;
  private final Moment moment;

  SqlBoundUnits(Jdbc jdbc, Moment moment) {
    this.jdbc = jdbc;
    this.moment = moment;
  }

  @Override
  public List<Place> list(Scope.Kind kind) {
    return jdbc.list(
        PLACES,
        row -> Place.of(List.of((UUID[]) row.getArray("units").getArray())),
        kind.name(),
        moment.today(),
        moment.today());
  }
}
