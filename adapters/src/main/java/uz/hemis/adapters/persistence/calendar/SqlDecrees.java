package uz.hemis.adapters.persistence.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import uz.hemis.application.calendar.port.Decrees;
import uz.hemis.domain.calendar.StandingDay;
import uz.hemis.domain.shared.time.CalendarDay;
import uz.hemis.domain.shared.time.WeekType;

@ApplicationScoped
class SqlDecrees implements Decrees {

  private static final String HOLD = "update calendar_revision set revision = revision + 1";

  private static final String PUBLISHED =
      "select exists (select from calendar_decree where number = ? and decree_date = ?)";

  private static final String STANDING =
      """
      select d.day, d.week, a.number, a.decree_date
      from calendar_day d join calendar_decree a on a.id = d.decree_id
      where d.day = any (?)
      order by d.day, d.week
      """;

  private static final String SAVE =
      """
      insert into calendar_decree
        (id, number, kind, decree_date, title, published_through, published_at, published_by)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String KEEP_REPLACED =
      """
      insert into calendar_day_history
        (decree_id, day, kind, week, name, moved_to, moved_from, source, replaced_by)
      select decree_id, day, kind, week, name, moved_to, moved_from, source, ?
      from calendar_day where day = ? and week = ?
      """;

  private static final String SAVE_DAY =
      """
      insert into calendar_day (decree_id, day, kind, week, name, moved_to, moved_from, source)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (day, week) do update set
        (decree_id, kind, name, moved_to, moved_from, source) =
        (excluded.decree_id, excluded.kind, excluded.name, excluded.moved_to, excluded.moved_from,
         excluded.source)
      """;

  private final DataSource database;
  private final Event<DecreePublished> published;

  SqlDecrees(DataSource database, Event<DecreePublished> published) {
    this.database = database;
    this.published = published;
  }

  @Override
  public void hold() {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(HOLD)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public boolean isPublished(String number, LocalDate date) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(PUBLISHED)) {
      statement.setString(1, number);
      statement.setObject(2, date);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public List<StandingDay> listStanding(Collection<LocalDate> dates) {
    List<StandingDay> standing = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(STANDING)) {
      Object[] texts = dates.stream().map(LocalDate::toString).toArray();
      statement.setArray(1, connection.createArrayOf("date", texts));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          standing.add(
              new StandingDay(
                  row.getObject("day", LocalDate.class),
                  WeekType.valueOf(row.getString("week")),
                  row.getString("number"),
                  row.getObject("decree_date", LocalDate.class)));
        }
      }
    } catch (SQLException e) {
      throw failed(e);
    }
    return standing;
  }

  @Override
  public void save(Published decree) {
    try (Connection connection = database.getConnection()) {
      saveAct(connection, decree);
      keepReplaced(connection, decree);
      saveDays(connection, decree);
    } catch (SQLException e) {
      throw failed(e);
    }
    published.fire(new DecreePublished());
  }

  private static void saveAct(Connection connection, Published decree) throws SQLException {
    var act = decree.decree().act();
    try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
      statement.setObject(1, decree.id());
      statement.setString(2, act.number());
      statement.setString(3, act.kind().name());
      statement.setObject(4, act.date());
      statement.setString(5, act.title());
      statement.setObject(6, decree.decree().publishedThrough());
      statement.setObject(7, decree.at().atOffset(ZoneOffset.UTC));
      statement.setObject(8, decree.by());
      statement.executeUpdate();
    }
  }

  private static void keepReplaced(Connection connection, Published decree) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(KEEP_REPLACED)) {
      for (CalendarDay day : decree.decree().days()) {
        for (WeekType week : day.weeks()) {
          statement.setObject(1, decree.id());
          statement.setObject(2, day.date());
          statement.setString(3, week.name());
          statement.addBatch();
        }
      }
      statement.executeBatch();
    }
  }

  private static void saveDays(Connection connection, Published decree) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SAVE_DAY)) {
      for (CalendarDay day : decree.decree().days()) {
        for (WeekType week : day.weeks()) {
          fill(statement, decree.id(), day, week);
          statement.addBatch();
        }
      }
      statement.executeBatch();
    }
  }

  private static void fill(PreparedStatement statement, UUID decree, CalendarDay day, WeekType week)
      throws SQLException {
    statement.setObject(1, decree);
    statement.setObject(2, day.date());
    statement.setString(3, day.kind().name());
    statement.setString(4, week.name());
    statement.setString(5, day.name());
    statement.setObject(6, day.movedTo());
    statement.setObject(7, day.movedFrom());
    statement.setString(8, day.source());
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException("Cannot keep a decree", e);
  }
}
