package uz.hemis.adapters.persistence.shared;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Statements in the running transaction, with values bound in order. */
@Singleton
public class Jdbc {

  private final DataSource database;

  public Jdbc(DataSource database) {
    this.database = database;
  }

  /** Reads the row that the cursor stands on. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** All rows. */
  public <T> List<T> list(String sql, RowReader<T> reader, Object... values) {
    return run(
        sql,
        values,
        statement -> {
          List<T> found = new ArrayList<>();
          try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              found.add(reader.read(row));
            }
          }
          return found;
        });
  }

  /**
   * All rows by the identifier in the column, those of each in their order; one without rows is
   * absent.
   */
  public <T> Map<UUID, List<T>> listBy(
      String column, String sql, RowReader<T> reader, Object... values) {
    return list(sql, row -> new Owned<>(uuid(row, column), reader.read(row)), values).stream()
        .collect(
            Collectors.groupingBy(
                Owned::owner, Collectors.mapping(Owned::value, Collectors.toList())));
  }

  private record Owned<T>(UUID owner, T value) {}

  /** The first row, if there is one. */
  public <T> Optional<T> find(String sql, RowReader<T> reader, Object... values) {
    return list(sql, reader, values).stream().findFirst();
  }

  /** Changes rows and tells how many. */
  public int change(String sql, Object... values) {
    return run(sql, values, PreparedStatement::executeUpdate);
  }

  /** An instant column of the row; null stays null. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  /** An identifier column of the row; null stays null. */
  public static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Object[] values, Use<T> use) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        bind(connection, statement, i + 1, values[i]);
      }
      return use.of(statement);
    } catch (SQLException e) {
      throw new StatementFailed(e);
    }
  }

  private static void bind(Connection connection, PreparedStatement statement, int at, Object value)
      throws SQLException {
    switch (value) {
      case Instant moment -> statement.setObject(at, moment.atOffset(ZoneOffset.UTC));
      case byte[] bytes -> statement.setBytes(at, bytes);
      case Collection<?> ids ->
          statement.setArray(at, connection.createArrayOf("uuid", ids.toArray()));
      case SqlArray column ->
          statement.setArray(at, connection.createArrayOf(column.type(), column.values()));
      case null, default -> statement.setObject(at, value);
    }
  }
}
