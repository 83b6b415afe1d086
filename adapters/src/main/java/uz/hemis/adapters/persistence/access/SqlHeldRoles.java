package uz.hemis.adapters.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.hemis.application.access.port.HeldRoles;
import uz.hemis.domain.access.HeldRole;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;

@ApplicationScoped
class SqlHeldRoles implements HeldRoles {

  private final EntityManager entities;

  SqlHeldRoles(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<HeldRole> list(UUID person, LocalDate day) {
    return Rows.of(
            entities
                .createNativeQuery(
                    """
            select id, role, scope_kind, scope_unit, ministry_unit, valid_from
            from access_assignment
            where person_id = :person and revoked_at is null
              and valid_from <= :day and coalesce(valid_to, :day) >= :day
            order by valid_from, id
            """,
                    Tuple.class)
                .setParameter("person", person)
                .setParameter("day", day))
        .map(SqlHeldRoles::toHeldRole)
        .toList();
  }

  @Override
  public Set<Role> listFrom(UUID person, LocalDate day) {
    return Rows.of(
            entities
                .createNativeQuery(
                    """
            select distinct role from access_assignment
            where person_id = :person and revoked_at is null and coalesce(valid_to, :day) >= :day
            """,
                    Tuple.class)
                .setParameter("person", person)
                .setParameter("day", day))
        .map(row -> Role.valueOf(row.get(0, String.class)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static HeldRole toHeldRole(Tuple row) {
    String unit = row.get(4, String.class);
    return new HeldRole(
        row.get(0, UUID.class),
        Role.valueOf(row.get(1, String.class)),
        new Scope(Scope.Kind.valueOf(row.get(2, String.class)), row.get(3, UUID.class)),
        unit == null ? null : MinistryUnit.valueOf(unit),
        row.get(5, LocalDate.class));
  }
}
