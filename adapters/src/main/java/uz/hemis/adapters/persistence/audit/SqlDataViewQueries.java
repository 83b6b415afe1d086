package uz.hemis.adapters.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.audit.query.DataView;
import uz.hemis.application.audit.query.DataViewQueries;
import uz.hemis.application.audit.query.DeedView.Who;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Role;

/** Finds looks by their subjects, newest first. */
@ApplicationScoped
class SqlDataViewQueries implements DataViewQueries {

  private static final String SELECT =
      """
      select e.at, e.chain, e.sequence, e.person_id, e.account_id, e.session_id, e.role, e.action,
        nullif(concat_ws(' ', p.family_name, p.given_name), '') as person_name""";

  private static final Listing<DataView> LIST =
      new Listing<>(
          SELECT,
          "from audit_entry e left join people_person p on p.id = e.person_id",
          Key.descending(
              List.of(
                  new Part<>("e.at", Instant::parse, DataView::at),
                  new Part<>("e.chain", Integer::valueOf, DataView::chain),
                  new Part<>("e.sequence", Long::valueOf, DataView::sequence))),
          SqlDataViewQueries::view);

  private final Jdbc jdbc;

  SqlDataViewQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<DataView> listViews(UUID person, Set<UUID> things, PageRequest page) {
    Conditions which =
        new Conditions()
            .and("e.subjects && ?", things)
            .and("e.kind = 'READ' and e.done")
            .and("e.person_id <> ?", person);
    return LIST.page(jdbc, which, page);
  }

  private static DataView view(ResultSet row) throws SQLException {
    return new DataView(
        Jdbc.instant(row, "at"),
        row.getInt("chain"),
        row.getLong("sequence"),
        new Who(
            Jdbc.uuid(row, "person_id"),
            row.getString("person_name"),
            Jdbc.uuid(row, "account_id"),
            Jdbc.uuid(row, "session_id"),
            Role.valueOf(row.getString("role"))),
        row.getString("action"));
  }
}
