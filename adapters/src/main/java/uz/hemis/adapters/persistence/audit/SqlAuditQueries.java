package uz.hemis.adapters.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.audit.Deed;
import uz.hemis.application.audit.query.AuditQueries;
import uz.hemis.application.audit.query.DeedFilter;
import uz.hemis.application.audit.query.DeedView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Role;

/** Reads the record newest first, by the moment and then by the place in the chains. */
@ApplicationScoped
class SqlAuditQueries implements AuditQueries {

  private static final Listing<DeedView> LIST =
      new Listing<>(
          "select e.*, concat_ws(' ', p.family_name, p.given_name) as person_name",
          "from audit_entry e left join people_person p on p.id = e.person_id",
          Key.descending(
              List.of(
                  new Part<>("e.at", Instant::parse, DeedView::at),
                  new Part<>("e.chain", Integer::valueOf, DeedView::chain),
                  new Part<>("e.sequence", Long::valueOf, DeedView::sequence))),
          SqlAuditQueries::view);

  private final Jdbc jdbc;

  SqlAuditQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<DeedView> listDeeds(DeedFilter filter, PageRequest page) {
    return LIST.page(jdbc, matching(filter), page);
  }

  @Override
  public List<DeedView> listDeeds(DeedFilter filter, int most) {
    return LIST.first(jdbc, matching(filter), most);
  }

  private static Conditions matching(DeedFilter filter) {
    return new Conditions()
        .andIf("e.person_id = ?", filter.person())
        .andIf("e.subjects @> array[?::uuid]", filter.subject())
        .andIf("e.action = ?", filter.action())
        .andIf("e.role = ?", filter.role() == null ? null : filter.role().name())
        .andIf("e.kind = ?", filter.kind() == null ? null : filter.kind().name())
        .andIf("e.done = ?", filter.done())
        .andIf("e.at >= ?", filter.from())
        .andIf("e.at < ?", filter.to());
  }

  private static DeedView view(ResultSet row) throws SQLException {
    RecordEntry entry = RecordTables.entry(row);
    return new DeedView(
        entry.at(),
        row.getInt("chain"),
        row.getLong("sequence"),
        entry.person() == null ? null : who(entry, row.getString("person_name")),
        entry.action(),
        Deed.Kind.valueOf(entry.kind()),
        entry.subjects(),
        entry.reason(),
        new Deed.Origin(entry.address(), entry.trace()),
        new Deed.Outcome(entry.done(), entry.rule()),
        Facts.read(entry.facts()));
  }

  private static DeedView.Who who(RecordEntry entry, String name) {
    return new DeedView.Who(
        entry.person(),
        name.isEmpty() ? null : name,
        entry.account(),
        entry.session(),
        Role.valueOf(entry.role()));
  }
}
