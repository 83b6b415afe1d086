package uz.hemis.adapters.persistence.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.monitoring.port.BoundRoles;
import uz.hemis.domain.access.Role;

@ApplicationScoped
class SqlBoundRoles implements BoundRoles {

  private static final String BOUND =
      """
      select distinct d.role from regulation_duty d
      join regulation_version v on v.code = d.regulation and v.state = 'PUBLISHED'
      """;

  private final Jdbc jdbc;

  SqlBoundRoles(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<Role> by(Integer annex, String duty) {
    Conditions which = new Conditions().andIf("d.annex = ?", annex).andIf("d.code = ?", duty);
    return jdbc
        .list(BOUND + which.where(), row -> Role.valueOf(row.getString(1)), which.values())
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
