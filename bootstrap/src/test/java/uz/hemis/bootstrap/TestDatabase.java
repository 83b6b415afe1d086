package uz.hemis.bootstrap;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import uz.hemis.bootstrap.database.DatabaseAccess;

/**
 * The database and keys that all ITs share, made by the launcher that production uses. The database
 * is empty at the start of a run; {@code HEMIS_DATABASE_URL} names one to empty instead.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
  /** The argument that names another directory than the one all ITs share. */
  public static final String DIRECTORY = "directory";

  private String directory = "test-data";
  private Installation installation;

  @Override
  public void init(Map<String, String> arguments) {
    directory = arguments.getOrDefault(DIRECTORY, directory);
  }

  @Override
  public Map<String, String> start() {
    Path data = TargetDirectory.path().resolve(directory);
    installation = Installation.open(data, System.getenv());
    empty(installation.database(), data.resolve("audit-anchors.log"));
    return installation.settings();
  }

  private static void empty(DatabaseAccess database, Path anchors) {
    try (Connection connection = database.open();
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists public cascade");
      statement.execute("create schema public");
      Files.deleteIfExists(anchors);
    } catch (IOException | SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void stop() {
    if (installation != null) {
      installation.close();
    }
  }
}
