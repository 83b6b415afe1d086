package uz.hemis.adapters.persistence.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.approvals.port.Approvers;
import uz.hemis.domain.approvals.Matter;

@ApplicationScoped
class SqlApprovers implements Approvers {

  private static final String LIST =
      """
      with held as (
        select a.id, a.person_id from access_assignment a
        where a.role = any (string_to_array(?, ' ')) and a.revoked_at is null
          and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
          and (a.scope_kind = 'INSTITUTION' or a.scope_unit = any (?)
            or a.scope_kind = 'SELF' and a.person_id = ?)
      )
      select person_id from held
      union
      select d.delegate_person from approvals_delegation d join held on held.id = d.assignment_id
      where d.revoked_at is null and d.valid_from <= ? and d.valid_to >= ?
      """;

  private final Jdbc jdbc;

  SqlApprovers(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<UUID> list(Matter matter, LocalDate day) {
    String roles = matter.approvers().stream().map(Enum::name).collect(Collectors.joining(" "));
    return new HashSet<>(
        jdbc.list(
            LIST,
            row -> Jdbc.uuid(row, "person_id"),
            roles,
            day,
            day,
            matter.place().units(),
            matter.place().owner(),
            day,
            day));
  }
}
