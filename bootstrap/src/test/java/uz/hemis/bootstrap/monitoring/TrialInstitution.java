package uz.hemis.bootstrap.monitoring;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import uz.hemis.bootstrap.TestDatabase;

/**
 * The institution of {@code bench/boards.sql}, in a database of its own: no other test meets its
 * people and duties, and no round changes them.
 */
final class TrialInstitution {

  private TrialInstitution() {}

  /** Generates it, each statement in a transaction of its own. */
  static void generate(DataSource database, int people, int staff, int units, int instances)
      throws IOException, SQLException {
    String script = Files.readString(Path.of("..", "bench", "boards.sql"), StandardCharsets.UTF_8);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set bench.people = " + people);
      statement.execute("set bench.staff = " + staff);
      statement.execute("set bench.units = " + units);
      statement.execute("set bench.instances = " + instances);
      for (String one : script.split(";\n")) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
      statement.execute("analyze");
    }
  }

  /** An application with a database of its own, without rounds. */
  public static class Alone implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("hemis.regulation.round", "PT24H", "hemis.monitoring.round", "PT24H");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(TestDatabase.class, Map.of(TestDatabase.DIRECTORY, "boards-data")));
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }
  }
}
