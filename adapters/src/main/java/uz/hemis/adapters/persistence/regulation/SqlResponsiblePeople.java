package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.regulation.port.ResponsiblePeople;
import uz.hemis.domain.access.Role;

@ApplicationScoped
class SqlResponsiblePeople implements ResponsiblePeople {

  private static final String HOLDER =
      """
      select person_id from access_assignment
      where role = ? and revoked_at is null
        and valid_from <= ? and (valid_to is null or valid_to >= ?)
        and (scope_kind = 'INSTITUTION' or scope_unit = any (?))
      order by case scope_kind
          when 'GROUP' then 1 when 'DEPARTMENT' then 2 when 'FACULTY' then 3 else 4 end,
        valid_from, id
      limit 1
      """;

  private final Jdbc jdbc;

  SqlResponsiblePeople(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<UUID> find(Role role, List<UUID> units, LocalDate on) {
    return jdbc.find(HOLDER, row -> row.getObject(1, UUID.class), role.name(), on, on, units);
  }
}
