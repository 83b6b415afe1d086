package uz.hemis.adapters.persistence.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.security.port.ServerAccesses;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.security.ServerAccess;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class SqlServerAccesses implements ServerAccesses {

  /** Whoever enters an access of the person waits for whoever is entering one. */
  private static final String HOLD =
      "select pg_advisory_xact_lock(hashtextextended('security_server_access ' || ?::text, 0))";

  private static final String SELECT =
      "select " + ServerAccessColumns.ALL + " from security_server_access s where ";

  private static final String ADD =
      """
      insert into security_server_access (id, person_id, kind, valid_from, valid_to, order_number,
        order_date, order_file, registered_at, registered_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String REVOKE =
      """
      update security_server_access set revoked_at = ?, revoked_by = ?, revocation_reason = ?
      where id = ?""";

  private final Jdbc jdbc;

  SqlServerAccesses(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ServerAccess> holdOf(UUID person) {
    jdbc.list(HOLD, row -> true, person);
    return jdbc.list(SELECT + "s.person_id = ?", ServerAccessColumns::access, person);
  }

  @Override
  public ServerAccess get(UUID id) {
    return jdbc.find(SELECT + "s.id = ? for update", ServerAccessColumns::access, id)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public void add(ServerAccess access, Instant at, UUID by) {
    OfficialDocument order = access.terms().order();
    jdbc.change(
        ADD,
        access.id(),
        access.terms().person(),
        access.terms().kind().name(),
        access.terms().period().from(),
        access.terms().period().to(),
        order.number(),
        order.date(),
        order.file(),
        at,
        by);
  }

  @Override
  public void revoke(ServerAccess access) {
    ServerAccess.Revocation end = access.revocation().orElseThrow();
    jdbc.change(REVOKE, end.at(), end.by(), end.reason(), access.id());
  }
}
