package uz.hemis.adapters.persistence.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.regulation.query.InstanceView;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.DutyInstance.Charge;
import uz.hemis.domain.regulation.DutyInstance.DutyReference;
import uz.hemis.domain.regulation.DutyInstance.Fulfilment;
import uz.hemis.domain.regulation.DutyInstance.Kept;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.Review;
import uz.hemis.domain.regulation.Wording;

/** An opened duty with the wording of its row and the name of who answers for it. */
final class InstanceProjection {

  private static final String SELECT =
      """
      select i.*, d.wording,
        case when p.id is not null then p.family_name || ' ' || p.given_name end as responsible_name
      """;

  private static final String FROM =
      """
       from regulation_duty_instance i
      join regulation_duty d on d.regulation = i.regulation and d.code = i.duty
      left join people_person p on p.id = i.responsible_person
      """;

  private InstanceProjection() {}

  /** The duties as they stand on the day, those due first leading. */
  static Listing<InstanceView> list(LocalDate today) {
    return new Listing<>(
        SELECT,
        FROM,
        Key.ascending(
            List.of(
                new Part<>("i.due_date", LocalDate::parse, view -> view.instance().dueDate()),
                new Part<>("i.id", UUID::fromString, view -> view.instance().id()))),
        row -> toView(row, today));
  }

  private static InstanceView toView(ResultSet row, LocalDate today) throws SQLException {
    DutyInstance instance = instance(row);
    return new InstanceView(
        instance,
        instance.state(today),
        instance.duty().source(),
        KeptJson.read(row.getString("wording"), Wording.class),
        row.getString("responsible_name"),
        today);
  }

  private static DutyInstance instance(ResultSet row) throws SQLException {
    InstanceStatus status = InstanceStatus.valueOf(row.getString("status"));
    return new DutyInstance(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        new DutyReference(
            row.getString("duty"),
            row.getString("regulation"),
            row.getInt("annex"),
            Role.valueOf(row.getString("role")),
            Enforcement.valueOf(row.getString("enforcement")),
            row.getString("clause"),
            DutySource.valueOf(row.getString("source"))),
        new EntryObject(
            Jdbc.uuid(row, "subject_id"),
            row.getString("event"),
            row.getString("order_number"),
            row.getObject("event_date", LocalDate.class)),
        new Charge(Jdbc.uuid(row, "unit_id"), Jdbc.uuid(row, "responsible_person")),
        row.getObject("due_date", LocalDate.class),
        Jdbc.instant(row, "opened_at"),
        new Kept(
            row.getBoolean("missed"), status == InstanceStatus.VOID, fulfilment(row), review(row)));
  }

  private static Fulfilment fulfilment(ResultSet row) throws SQLException {
    return row.getString("done_kind") == null
        ? null
        : new Fulfilment(
            row.getString("done_kind"),
            Jdbc.uuid(row, "done_by"),
            Role.valueOf(row.getString("done_role")),
            Jdbc.instant(row, "done_at"),
            Jdbc.uuid(row, "permit_id"));
  }

  private static Review review(ResultSet row) throws SQLException {
    return row.getString("review_outcome") == null
        ? null
        : new Review(
            Review.Outcome.valueOf(row.getString("review_outcome")),
            row.getString("review_note"),
            Jdbc.uuid(row, "review_by"),
            Role.valueOf(row.getString("review_role")),
            Jdbc.instant(row, "review_at"));
  }
}
