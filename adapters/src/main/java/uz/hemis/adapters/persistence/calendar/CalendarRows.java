package uz.hemis.adapters.persistence.calendar;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uz.hemis.domain.shared.time.CalendarDay;
import uz.hemis.domain.shared.time.DayKind;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.shared.time.WorkingCalendar;

/** Builds the calendar from its rows. */
final class CalendarRows {

  private static final String HORIZON = "select max(published_through) from calendar_decree";

  private static final String DAYS =
      "select day, kind, week, name, moved_to, moved_from, source from calendar_day";

  private CalendarRows() {}

  static WorkingCalendar calendar(Connection connection) throws SQLException {
    return WorkingCalendar.of(days(connection), horizon(connection));
  }

  private static LocalDate horizon(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HORIZON);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getObject(1, LocalDate.class);
    }
  }

  private static List<CalendarDay> days(Connection connection) throws SQLException {
    List<CalendarDay> days = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(DAYS);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        days.add(day(row));
      }
    }
    return days;
  }

  private static CalendarDay day(ResultSet row) throws SQLException {
    return new CalendarDay(
        row.getObject("day", LocalDate.class),
        DayKind.valueOf(row.getString("kind")),
        Set.of(WeekType.valueOf(row.getString("week"))),
        row.getString("name"),
        row.getObject("moved_to", LocalDate.class),
        row.getObject("moved_from", LocalDate.class),
        row.getString("source"));
  }
}
