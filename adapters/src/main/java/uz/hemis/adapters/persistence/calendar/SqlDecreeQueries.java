package uz.hemis.adapters.persistence.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.application.calendar.query.DecreeDetails;
import uz.hemis.application.calendar.query.DecreeQueries;
import uz.hemis.application.calendar.query.DecreeSummary;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.calendar.DecreeKind;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.DayKind;
import uz.hemis.domain.shared.time.WeekType;

@ApplicationScoped
class SqlDecreeQueries implements DecreeQueries {

  private static final String DECREES =
      "select id, number, decree_date, kind, title, published_through, published_at"
          + " from calendar_decree";

  private static final String FIRST = DECREES + " order by published_at desc, id desc limit ?";

  private static final String FURTHER =
      DECREES + " where (published_at, id) < (?, ?) order by published_at desc, id desc limit ?";

  private static final String ONE = DECREES + " where id = ?";

  private static final String COUNT = "select count(*) from calendar_decree";

  private static final String DAYS =
      """
      select day, kind, week, name, moved_to, moved_from, source, null::uuid as replaced_by
      from calendar_day where decree_id = ?
      union all
      select day, kind, week, name, moved_to, moved_from, source, replaced_by
      from calendar_day_history where decree_id = ?
      order by day, week
      """;

  private final DataSource database;

  SqlDecreeQueries(DataSource database) {
    this.database = database;
  }

  @Override
  public Page<DecreeSummary> listDecrees(PageRequest page) {
    try (Connection connection = database.getConnection()) {
      List<DecreeSummary> found = list(connection, page);
      Long total = page.totalCount() ? count(connection) : null;
      if (found.size() <= page.limit()) {
        return new Page<>(found, null, total);
      }
      List<DecreeSummary> items = found.subList(0, page.limit());
      DecreeSummary last = items.getLast();
      return new Page<>(items, Cursor.after(last.publishedAt(), last.id()), total);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public DecreeDetails getDecree(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(ONE)) {
      statement.setObject(1, id);
      DecreeSummary decree =
          summaries(statement).stream()
              .findFirst()
              .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
      return new DecreeDetails(decree, days(connection, id));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static List<DecreeSummary> list(Connection connection, PageRequest page)
      throws SQLException {
    boolean first = page.after() == null;
    try (PreparedStatement statement = connection.prepareStatement(first ? FIRST : FURTHER)) {
      int next = 1;
      if (!first) {
        List<String> key = Cursor.read(page.after(), 2);
        Instant at = Cursor.part(key.get(0), Instant::parse);
        statement.setObject(next++, at.atOffset(ZoneOffset.UTC));
        statement.setObject(next++, Cursor.part(key.get(1), UUID::fromString));
      }
      statement.setInt(next, page.limit() + 1);
      return summaries(statement);
    }
  }

  private static long count(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COUNT);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<DecreeSummary> summaries(PreparedStatement statement) throws SQLException {
    List<DecreeSummary> decrees = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        decrees.add(
            new DecreeSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("decree_date", LocalDate.class),
                DecreeKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("published_through", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant()));
      }
    }
    return decrees;
  }

  private static List<DecreeDetails.Day> days(Connection connection, UUID decree)
      throws SQLException {
    List<DecreeDetails.Day> days = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(DAYS)) {
      statement.setObject(1, decree);
      statement.setObject(2, decree);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          days.add(day(row));
        }
      }
    }
    return days;
  }

  private static DecreeDetails.Day day(ResultSet row) throws SQLException {
    return new DecreeDetails.Day(
        row.getObject("day", LocalDate.class),
        DayKind.valueOf(row.getString("kind")),
        WeekType.valueOf(row.getString("week")),
        row.getString("name"),
        row.getObject("moved_to", LocalDate.class),
        row.getObject("moved_from", LocalDate.class),
        row.getString("source"),
        row.getObject("replaced_by", UUID.class));
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException("Cannot read decrees", e);
  }
}
