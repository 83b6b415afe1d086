package uz.hemis.adapters.persistence.breaches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.breaches.query.BreachItem;
import uz.hemis.application.breaches.query.BreachItem.Named;
import uz.hemis.application.breaches.query.BreachView;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.breaches.BreachFacts;
import uz.hemis.domain.breaches.BreachKind;
import uz.hemis.domain.breaches.BreachState;
import uz.hemis.domain.breaches.MeasureKind;
import uz.hemis.domain.breaches.Side;
import uz.hemis.domain.breaches.Statement;
import uz.hemis.domain.regulation.DutyInstance.DutyReference;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.shared.document.OfficialDocument;

/** A breach with the names of the persons. */
final class BreachProjection {

  static final String SELECT =
      """
      select b.*,
        concat_ws(' ', r.family_name, r.given_name) as responsible_name,
        concat_ws(' ', h.family_name, h.given_name) as head_name,
        concat_ws(' ', m.family_name, m.given_name) as measurer_name,
        concat_ws(' ', c.family_name, c.given_name) as closer_name
      """;

  static final String FROM =
      """
       from breaches_breach b
      left join people_person r on r.id = b.responsible_person
      left join people_person h on h.id = b.head_person
      left join people_person m on m.id = b.measured_by
      left join people_person c on c.id = b.closed_by
      """;

  static final Listing<BreachItem> LIST =
      new Listing<>(
          SELECT, FROM, Key.newestFirst("b.id", BreachItem::id), BreachProjection::toItem);

  private BreachProjection() {}

  static BreachItem toItem(ResultSet row) throws SQLException {
    return new BreachItem(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        BreachKind.valueOf(row.getString("kind")),
        BreachState.valueOf(row.getString("state")),
        Jdbc.uuid(row, "instance_id"),
        new DutyReference(
            row.getString("duty"),
            row.getString("regulation"),
            row.getInt("annex"),
            Role.valueOf(row.getString("role")),
            Enforcement.valueOf(row.getString("enforcement")),
            row.getString("clause"),
            DutySource.valueOf(row.getString("source"))),
        Jdbc.uuid(row, "unit_id"),
        row.getObject("due_date", LocalDate.class),
        Jdbc.instant(row, "opened_at"),
        row.getBoolean("disputed"),
        named(row, "responsible_person", "responsible_name"),
        named(row, "head_person", "head_name"),
        row.getString("measure_kind") == null
            ? null
            : MeasureKind.valueOf(row.getString("measure_kind")));
  }

  static BreachView toView(ResultSet row, List<BreachFacts> facts, List<BreachView.Said> statements)
      throws SQLException {
    BreachItem item = toItem(row);
    return new BreachView(item, facts, statements, taken(row, item), closed(row));
  }

  static BreachView.Said toSaid(ResultSet row) throws SQLException {
    return new BreachView.Said(
        Jdbc.uuid(row, "id"),
        Statement.Kind.valueOf(row.getString("kind")),
        Side.valueOf(row.getString("side")),
        named(row, "person_id", "person_name"),
        row.getString("text"),
        Jdbc.uuid(row, "file_id"),
        Jdbc.instant(row, "said_at"));
  }

  /** The person of the columns; null where there is none. */
  static Named named(ResultSet row, String person, String name) throws SQLException {
    UUID id = Jdbc.uuid(row, person);
    return id == null ? null : new Named(id, row.getString(name));
  }

  private static BreachView.Taken taken(ResultSet row, BreachItem item) throws SQLException {
    UUID file = Jdbc.uuid(row, "measure_order_file");
    return item.measure() == null
        ? null
        : new BreachView.Taken(
            item.measure(),
            file == null
                ? null
                : new OfficialDocument(
                    row.getString("measure_order_number"),
                    row.getObject("measure_order_date", LocalDate.class),
                    file),
            row.getString("measure_reason"),
            named(row, "measured_by", "measurer_name"),
            Role.valueOf(row.getString("measured_role")),
            Jdbc.instant(row, "measured_at"));
  }

  private static BreachView.Closed closed(ResultSet row) throws SQLException {
    return row.getString("closure_note") == null
        ? null
        : new BreachView.Closed(
            row.getString("closure_note"),
            named(row, "closed_by", "closer_name"),
            Role.valueOf(row.getString("closed_role")),
            Jdbc.instant(row, "closed_at"));
  }
}
