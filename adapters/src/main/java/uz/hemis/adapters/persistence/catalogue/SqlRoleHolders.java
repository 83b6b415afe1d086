package uz.hemis.adapters.persistence.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.catalogue.port.RoleHolders;
import uz.hemis.domain.access.Role;

@ApplicationScoped
class SqlRoleHolders implements RoleHolders {

  private static final String LIST =
      """
      select distinct person_id from access_assignment
      where role = any (string_to_array(?, ' ')) and revoked_at is null
        and valid_from <= ? and (valid_to is null or valid_to >= ?)""";

  private final Jdbc jdbc;

  SqlRoleHolders(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<UUID> list(Set<Role> roles, LocalDate day) {
    String names = roles.stream().map(Role::name).collect(Collectors.joining(" "));
    return new HashSet<>(jdbc.list(LIST, row -> Jdbc.uuid(row, "person_id"), names, day, day));
  }
}
