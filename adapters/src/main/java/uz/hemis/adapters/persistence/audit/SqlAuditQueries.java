package uz.hemis.adapters.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Cursor;
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

  private static final int ROWS_AT_A_TIME = 1000;

  private final DataSource database;

  SqlAuditQueries(DataSource database) {
    this.database = database;
  }

  @Override
  public Page<DeedView> listDeeds(DeedFilter filter, PageRequest page) {
    Conditions conditions = conditions(filter);
    Long total = page.totalCount() ? count(conditions) : null;
    if (page.after() != null) {
      List<String> key = Cursor.read(page.after(), 3);
      conditions.add(
          "(e.at, e.chain, e.sequence) < (?, ?, ?)",
          Cursor.part(key.get(0), Instant::parse).atOffset(ZoneOffset.UTC),
          Cursor.part(key.get(1), Integer::valueOf),
          Cursor.part(key.get(2), Long::valueOf));
    }
    List<DeedView> deeds = list(conditions, page.limit() + 1);
    if (deeds.size() <= page.limit()) {
      return new Page<>(deeds, null, total);
    }
    List<DeedView> items = deeds.subList(0, page.limit());
    DeedView last = items.getLast();
    return new Page<>(items, Cursor.after(last.at(), last.chain(), last.sequence()), total);
  }

  @Override
  public List<DeedView> listDeeds(DeedFilter filter, int most) {
    return list(conditions(filter), most);
  }

  private static Conditions conditions(DeedFilter filter) {
    return new Conditions()
        .add("e.person_id = ?", filter.person())
        .add("e.subjects @> array[?::uuid]", filter.subject())
        .add("e.action = ?", filter.action())
        .add("e.role = ?", filter.role() == null ? null : filter.role().name())
        .add("e.kind = ?", filter.kind() == null ? null : filter.kind().name())
        .add("e.done = ?", filter.done())
        .add("e.at >= ?", filter.from() == null ? null : filter.from().atOffset(ZoneOffset.UTC))
        .add("e.at < ?", filter.to() == null ? null : filter.to().atOffset(ZoneOffset.UTC));
  }

  private List<DeedView> list(Conditions conditions, int most) {
    String query =
        """
        select e.*, concat_ws(' ', p.family_name, p.given_name) as person_name
        from audit_entry e left join people_person p on p.id = e.person_id
        %s order by e.at desc, e.chain desc, e.sequence desc limit %d
        """
            .formatted(conditions.clause(), most);
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setFetchSize(ROWS_AT_A_TIME);
      conditions.bind(statement);
      List<DeedView> deeds = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          deeds.add(view(row));
        }
      }
      return deeds;
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the record", e);
    }
  }

  private long count(Conditions conditions) {
    String query = "select count(*) from audit_entry e " + conditions.clause();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      conditions.bind(statement);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot count the record", e);
    }
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

  /** Conditions of a query with their values; one without a value does not count. */
  private static final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Conditions add(String text, Object... all) {
      if (all[0] != null) {
        texts.add(text);
        values.addAll(List.of(all));
      }
      return this;
    }

    String clause() {
      return texts.isEmpty() ? "" : "where " + String.join(" and ", texts);
    }

    void bind(PreparedStatement statement) throws SQLException {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
    }
  }
}
