package uz.hemis.bootstrap.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;

/** Where a database is and as whom to open it. */
public record DatabaseAccess(String url, String user, String password) {

  /** The database an operator declares instead of the embedded one. */
  public static Optional<DatabaseAccess> declared(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("HEMIS_DATABASE_URL"))
        .map(
            url ->
                new DatabaseAccess(
                    url,
                    environment.getOrDefault("HEMIS_DATABASE_USER", "hemis"),
                    environment.getOrDefault("HEMIS_DATABASE_PASSWORD", "")));
  }

  static DatabaseAccess local(int port, String database, String user, String password) {
    return new DatabaseAccess(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), user, password);
  }

  public Connection open() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    return new Driver().connect(url, properties);
  }

  @Override
  public String toString() {
    return "%s as %s".formatted(url, user);
  }
}
