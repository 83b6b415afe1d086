package uz.hemis.adapters.persistence.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.monitoring.port.StaffMembers;
import uz.hemis.domain.access.Role;

@ApplicationScoped
class SqlStaffMembers implements StaffMembers {

  private static final String AMONG =
      """
      select distinct a.person_id from access_assignment a
      where a.person_id = any (?) and a.revoked_at is null and a.valid_from <= ?
        and (a.valid_to is null or a.valid_to >= ?) and a.role = any (string_to_array(?, ' '))
      """;

  private final Jdbc jdbc;

  SqlStaffMembers(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<UUID> among(Collection<UUID> people, Set<Role> roles, LocalDate day) {
    return jdbc
        .list(
            AMONG,
            row -> row.getObject(1, UUID.class),
            people,
            day,
            day,
            BoardConditions.names(roles))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
