package uz.hemis.adapters.persistence.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.monitoring.query.BoardQueries;
import uz.hemis.application.monitoring.query.BoardQuestion;
import uz.hemis.application.monitoring.query.BoardRow;
import uz.hemis.application.monitoring.query.PersonRow;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.monitoring.Counts;
import uz.hemis.domain.monitoring.Grouping;
import uz.hemis.domain.regulation.Text;

@ApplicationScoped
class SqlBoards implements BoardQueries {

  private static final int MONTH_SIGNS = "2026-03".length();

  private final Jdbc jdbc;

  SqlBoards(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<BoardRow> listRows(Grouping grouping, BoardQuestion question) {
    Conditions which = BoardConditions.of("i", question);
    List<Object> values = new ArrayList<>();
    if (grouping == Grouping.UNIT) {
      values.add(question.filter().unit());
    }
    values.addAll(BoardSql.values(question));
    values.addAll(List.of(which.values()));
    return jdbc.list(
        BoardSql.rows(grouping, question, which.where()),
        row -> new BoardRow(key(grouping, row), label(row), counts(row)),
        values.toArray());
  }

  @Override
  public Page<PersonRow> listPeople(BoardQuestion question, PageRequest page) {
    PeopleSql people = new PeopleSql(question);
    Long total = page.totalCount() ? count(people) : null;
    if (page.after() != null) {
      List<String> key = Cursor.read(page.after(), 3);
      people.after(key.get(0), key.get(1), Cursor.part(key.get(2), UUID::fromString));
    }
    List<Named> found =
        jdbc.list(people.page(), SqlBoards::named, people.pageValues(page.limit() + 1));
    boolean more = found.size() > page.limit();
    List<Named> items = more ? found.subList(0, page.limit()) : found;
    String next = more ? items.getLast().cursor() : null;
    return new Page<>(items.stream().map(Named::row).toList(), next, total);
  }

  private Long count(PeopleSql people) {
    return jdbc.find(people.count(), row -> row.getLong(1), people.countValues()).orElseThrow();
  }

  private record Named(PersonRow row, String cursor) {}

  private static Named named(ResultSet row) throws SQLException {
    UUID person = Jdbc.uuid(row, "id");
    String family = row.getString("family_name");
    String given = row.getString("given_name");
    return new Named(
        new PersonRow(person, family + " " + given, counts(row)),
        Cursor.after(family, given, person));
  }

  private static String key(Grouping grouping, ResultSet row) throws SQLException {
    String key = row.getString("key");
    return grouping == Grouping.MONTH ? key.substring(0, MONTH_SIGNS) : key;
  }

  private static Text label(ResultSet row) throws SQLException {
    String uzLatn = row.getString("uz_latn");
    return uzLatn == null
        ? null
        : new Text(uzLatn, row.getString("uz_cyrl"), row.getString("ru"), row.getString("en"));
  }

  private static Counts counts(ResultSet row) throws SQLException {
    return new Counts(
        row.getLong("due"),
        row.getLong("in_time"),
        row.getLong("late"),
        row.getLong("locked"),
        row.getLong("permits"),
        row.getLong("breaches"));
  }
}
