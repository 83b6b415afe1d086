package uz.hemis.bootstrap.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database {@code hemis} and its owner, a role without any power over the server. The role gets
 * a new password at each start, which is kept in memory only.
 */
record ApplicationDatabase(int port, String superuserPassword) {
  private static final String NAME = "hemis";

  DatabaseAccess prepare(boolean statementStatistics) throws SQLException {
    String password = PostgresHome.randomSecret();
    try (Connection connection = superuser("postgres").open();
        Statement statement = connection.createStatement()) {
      if (lacks(statement, "select from pg_roles where rolname = 'hemis'")) {
        statement.execute(
            "create role hemis login nosuperuser nocreatedb nocreaterole noreplication nobypassrls");
      }
      statement.execute("alter role hemis password '%s'".formatted(password));
      if (lacks(statement, "select from pg_database where datname = 'hemis'")) {
        statement.execute("create database hemis owner hemis");
      }
      statement.execute("revoke all on database hemis from public");
    }
    if (statementStatistics) {
      enableStatementStatistics();
    }
    return DatabaseAccess.local(port, NAME, NAME, password);
  }

  DatabaseAccess superuser(String database) {
    return DatabaseAccess.local(port, database, "postgres", superuserPassword);
  }

  private void enableStatementStatistics() throws SQLException {
    try (Connection connection = superuser(NAME).open();
        Statement statement = connection.createStatement()) {
      statement.execute("set client_min_messages = warning");
      statement.execute("create extension if not exists pg_stat_statements");
    }
  }

  private static boolean lacks(Statement statement, String query) throws SQLException {
    try (ResultSet found = statement.executeQuery(query)) {
      return !found.next();
    }
  }
}
