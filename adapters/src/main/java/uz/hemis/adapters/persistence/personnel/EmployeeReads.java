package uz.hemis.adapters.persistence.personnel;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import uz.hemis.adapters.persistence.people.IdentityColumns;
import uz.hemis.adapters.persistence.people.PersonNames;
import uz.hemis.adapters.persistence.people.SealedIdentity;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.personnel.query.EmployeeFilter;
import uz.hemis.application.personnel.query.EmployeeItem;
import uz.hemis.application.personnel.query.EmployeeStatus;
import uz.hemis.application.personnel.query.EmployeeView;
import uz.hemis.application.personnel.query.EmploymentView;
import uz.hemis.application.personnel.query.Sight;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.shared.person.Pinfl;

/** Reads of employee cards. */
@Singleton
class EmployeeReads {

  private static final String FROM =
      " from personnel_employee e join people_person p on p.id = e.person_id";

  private static final String STATUS =
      """
      case
        when exists (select from personnel_employment m where m.employee_id = e.id
          and m.valid_from <= %1$s and (m.valid_to is null or m.valid_to >= %1$s)) then 'EMPLOYED'
        when exists (select from personnel_employment m where m.employee_id = e.id
          and m.valid_from <= %1$s) then 'DISMISSED'
        else 'NEVER_EMPLOYED'
      end""";

  private static final String ITEM =
      "select e.id, e.version, e.person_id, e.number, e.changed_at, p.name_key, "
          + PersonNames.COLUMNS
          + ", ";

  private static final String CARD =
      "select e.id, e.version, e.person_id, e.number, e.phone, e.email, e.degree, e.rank,"
          + " e.changed_at, "
          + IdentityColumns.COLUMNS
          + ", ";

  private static final String PERIODS =
      """
      select m.employee_id, m.employment_id, m.unit_id, m.position, m.rate, m.form, m.valid_from,
        m.valid_to
      from personnel_employment m
      where m.employee_id = any (?) and (m.valid_to is null or m.valid_to >= ?)
      order by m.valid_from, m.id""";

  private final Jdbc jdbc;
  private final SealedIdentity sealed;
  private final IdentityColumns identities;

  EmployeeReads(Jdbc jdbc, SealedIdentity sealed, IdentityColumns identities) {
    this.jdbc = jdbc;
    this.sealed = sealed;
    this.identities = identities;
  }

  Page<EmployeeItem> list(EmployeeFilter filter, PageRequest page, Sight sight) {
    Page<Found> found = asOf(sight).page(jdbc, matching(filter, sight), page);
    return new Page<>(items(found.items(), sight), found.next(), found.totalCount());
  }

  List<EmployeeItem> listByPinfl(Pinfl pinfl, Sight sight) {
    Conditions holder = SightCondition.of(sight).and("p.pinfl_hash = ?", sealed.hash(pinfl));
    return items(asOf(sight).all(jdbc, holder), sight);
  }

  Optional<EmployeeView> find(UUID employee, Sight sight) {
    return find(SightCondition.of(sight).and("e.id = ?", employee), sight);
  }

  Optional<EmployeeView> findOf(UUID person, Sight sight) {
    return find(SightCondition.of(sight).and("e.person_id = ?", person), sight);
  }

  private Optional<EmployeeView> find(Conditions condition, Sight sight) {
    return jdbc.find(
        CARD + status(sight) + " as status" + FROM + condition.where(),
        row -> view(row, sight),
        condition.values());
  }

  private static Conditions matching(EmployeeFilter filter, Sight sight) {
    EmployeeStatus status = filter.status();
    return PersonNames.beginning(filter.namePrefix(), SightCondition.of(sight))
        .andWhen(filter.unit() != null, SightCondition.WITHIN_UNIT, sight.today(), filter.unit())
        .andWhen(
            filter.position() != null,
            """
            exists (select from personnel_employment m where m.employee_id = e.id
              and (m.valid_to is null or m.valid_to >= ?)
              and lower(m.position) = lower(?::text))""",
            sight.today(),
            filter.position())
        .andIf(status(sight) + " = ?", status == null ? null : status.name())
        .andIf("e.changed_at >= ?", filter.changedSince());
  }

  /** The date is one that the server itself made, so that it may stand in the statement. */
  private static String status(Sight sight) {
    return STATUS.formatted("date '" + sight.today() + "'");
  }

  private static Listing<Found> asOf(Sight sight) {
    return new Listing<>(
        ITEM + status(sight) + " as status",
        FROM,
        Key.ascending(
            List.of(
                new Part<>("p.name_key", Function.identity(), Found::nameKey),
                new Part<>("e.id", UUID::fromString, found -> found.item().id()))),
        EmployeeReads::found);
  }

  private List<EmployeeItem> items(List<Found> found, Sight sight) {
    Map<UUID, List<EmploymentView>> periods =
        periods(found.stream().map(each -> each.item().id()).toList(), sight.today());
    return found.stream()
        .map(Found::item)
        .map(
            item ->
                new EmployeeItem(
                    item.id(),
                    item.version(),
                    item.person(),
                    item.name(),
                    item.number(),
                    item.status(),
                    periods.getOrDefault(item.id(), List.of()),
                    item.changedAt()))
        .toList();
  }

  private Map<UUID, List<EmploymentView>> periods(List<UUID> employees, LocalDate from) {
    return jdbc.listBy("employee_id", PERIODS, EmployeeReads::period, employees, from);
  }

  private static EmploymentView period(ResultSet row) throws SQLException {
    return new EmploymentView(
        Jdbc.uuid(row, "employment_id"),
        PostColumns.read(row),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        new EmployeeItem(
            Jdbc.uuid(row, "id"),
            row.getLong("version"),
            Jdbc.uuid(row, "person_id"),
            PersonNames.read(row),
            row.getString("number"),
            EmployeeStatus.valueOf(row.getString("status")),
            List.of(),
            Jdbc.instant(row, "changed_at")),
        row.getString("name_key"));
  }

  private EmployeeView view(ResultSet row, Sight sight) throws SQLException {
    UUID id = Jdbc.uuid(row, "id");
    return new EmployeeView(
        id,
        row.getLong("version"),
        Jdbc.uuid(row, "person_id"),
        identities.read(row, sight.identity()),
        CardColumns.read(row),
        EmployeeStatus.valueOf(row.getString("status")),
        periods(List.of(id), LocalDate.EPOCH).getOrDefault(id, List.of()),
        Jdbc.instant(row, "changed_at"));
  }

  /** An item with the key by which the list is ordered. */
  private record Found(EmployeeItem item, String nameKey) {}
}
