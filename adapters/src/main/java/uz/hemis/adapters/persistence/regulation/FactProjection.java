package uz.hemis.adapters.persistence.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.regulation.query.FactView;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Text;

/** An event recorded by hand, with the name of its kind and of who recorded it. */
final class FactProjection {

  private static final String SELECT =
      "select f.*, k.name as kind_name, p.family_name || ' ' || p.given_name as recorded_by_name";

  private static final String FROM =
      """
       from regulation_fact f
      join regulation_event_kind k on k.code = f.kind
      join people_person p on p.id = f.recorded_by
      """;

  static final Listing<FactView> LIST =
      new Listing<>(SELECT, FROM, Key.newestFirst("f.id", FactView::id), FactProjection::toView);

  private FactProjection() {}

  static FactView toView(ResultSet row) throws SQLException {
    return new FactView(
        Jdbc.uuid(row, "id"),
        row.getString("kind"),
        KeptJson.read(row.getString("kind_name"), Text.class),
        Jdbc.uuid(row, "subject_id"),
        Jdbc.uuid(row, "unit_id"),
        row.getString("order_number"),
        row.getObject("order_date", LocalDate.class),
        row.getObject("effective_date", LocalDate.class),
        row.getString("note"),
        Jdbc.uuid(row, "file_id"),
        row.getObject("due_date", LocalDate.class),
        Jdbc.uuid(row, "permit_id"),
        Jdbc.uuid(row, "recorded_by"),
        row.getString("recorded_by_name"),
        Role.valueOf(row.getString("recorded_role")),
        Jdbc.instant(row, "recorded_at"));
  }
}
