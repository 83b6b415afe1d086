package uz.hemis.adapters.persistence.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.adapters.persistence.shared.Jdbc;
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

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String FROM =
      """

      from security_server_access s join people_person n on n.id = s.person_id
      where\s""";

  private static final String SELECT =
      "select n.family_name || ' ' || n.given_name as person_name, "
          + ServerAccessColumns.ALL
          + FROM;

  private static final String MATCHING =
      """
      (?::uuid is null or s.person_id = ?) and (?::varchar is null or s.kind = ?)
        and (?::date is null or s.revoked_at is null and s.valid_from <= ?
          and (s.valid_to is null or s.valid_to >= ?))""";

  private final Jdbc jdbc;

  SqlServerAccessQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<ServerAccessView> listAccess(ServerAccessFilter filter, PageRequest page) {
    Object[] asked = asked(filter);
    Object[] following = Arrays.copyOf(asked, asked.length + 2);
    following[asked.length] =
        page.after() == null
            ? BEFORE_ALL
            : Cursor.part(Cursor.read(page.after(), 1).getFirst(), UUID::fromString);
    following[asked.length + 1] = page.limit() + 1;
    Long total =
        page.totalCount()
            ? jdbc.find("select count(*)" + FROM + MATCHING, row -> row.getLong(1), asked)
                .orElseThrow()
            : null;
    return Pages.of(
        jdbc.list(
            SELECT + MATCHING + " and s.id > ? order by s.id limit ?",
            SqlServerAccessQueries::view,
            following),
        page,
        total,
        last -> Cursor.after(last.access().id()));
  }

  @Override
  public ServerAccessView getAccess(UUID id) {
    return jdbc.find(SELECT + "s.id = ?", SqlServerAccessQueries::view, id)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  private static Object[] asked(ServerAccessFilter filter) {
    String kind = filter.kind() == null ? null : filter.kind().name();
    return new Object[] {
      filter.person(),
      filter.person(),
      kind,
      kind,
      filter.activeOn(),
      filter.activeOn(),
      filter.activeOn()
    };
  }

  private static ServerAccessView view(ResultSet row) throws SQLException {
    return new ServerAccessView(
        ServerAccessColumns.access(row),
        row.getString("person_name"),
        Jdbc.instant(row, "registered_at"),
        Jdbc.uuid(row, "registered_by"));
  }
}
