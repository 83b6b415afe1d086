package uz.hemis.adapters.persistence.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.security.query.ServerAccessFilter;
import uz.hemis.application.security.query.ServerAccessQueries;
import uz.hemis.application.security.query.ServerAccessView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Reads of the register with the names of the people; identifiers grow with time. */
@ApplicationScoped
class SqlServerAccessQueries implements ServerAccessQueries {

  private static final Listing<ServerAccessView> LIST =
      new Listing<>(
          "select n.family_name || ' ' || n.given_name as person_name, " + ServerAccessColumns.ALL,
          "from security_server_access s join people_person n on n.id = s.person_id",
          Key.oldestFirst("s.id", view -> view.access().id()),
          SqlServerAccessQueries::view);

  private final Jdbc jdbc;

  SqlServerAccessQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<ServerAccessView> listAccess(ServerAccessFilter filter, PageRequest page) {
    Conditions which =
        new Conditions()
            .andIf("s.person_id = ?", filter.person())
            .andIf("s.kind = ?", filter.kind() == null ? null : filter.kind().name())
            .andWhen(
                filter.activeOn() != null,
                """
                s.revoked_at is null and s.valid_from <= ?
                  and (s.valid_to is null or s.valid_to >= ?)""",
                filter.activeOn(),
                filter.activeOn());
    return LIST.page(jdbc, which, page);
  }

  @Override
  public ServerAccessView getAccess(UUID id) {
    return LIST.find(jdbc, new Conditions().and("s.id = ?", id))
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  private static ServerAccessView view(ResultSet row) throws SQLException {
    return new ServerAccessView(
        ServerAccessColumns.access(row),
        row.getString("person_name"),
        Jdbc.instant(row, "registered_at"),
        Jdbc.uuid(row, "registered_by"));
  }
}
