package uz.hemis.adapters.persistence.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.domain.security.ServerAccess;
import uz.hemis.domain.security.ServerAccessKind;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.time.Period;

/** The columns of an access to the server, of the table {@code s}. */
final class ServerAccessColumns {

  static final String ALL =
      """
      s.id, s.person_id, s.kind, s.valid_from, s.valid_to, s.order_number, s.order_date,
      s.order_file, s.registered_at, s.registered_by, s.revoked_at, s.revoked_by,
      s.revocation_reason""";

  private ServerAccessColumns() {}

  static ServerAccess access(ResultSet row) throws SQLException {
    return new ServerAccess(
        Jdbc.uuid(row, "id"),
        new ServerAccess.Terms(
            Jdbc.uuid(row, "person_id"),
            ServerAccessKind.valueOf(row.getString("kind")),
            new Period(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class)),
            new OfficialDocument(
                row.getString("order_number"),
                row.getObject("order_date", LocalDate.class),
                Jdbc.uuid(row, "order_file"))),
        revocation(row));
  }

  private static ServerAccess.Revocation revocation(ResultSet row) throws SQLException {
    Instant at = Jdbc.instant(row, "revoked_at");
    return at == null
        ? null
        : new ServerAccess.Revocation(
            at, Jdbc.uuid(row, "revoked_by"), row.getString("revocation_reason"));
  }
}
