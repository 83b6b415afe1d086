package uz.hemis.bootstrap.diplomas;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uz.hemis.bootstrap.TestDatabase;

/**
 * What the database itself refuses about studies, whoever asks it past the application. Each guard
 * is also taken away for a moment, to show that nothing else refused for its reason.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StudyGuardsIT {

  private static Map<String, String> kept;

  @Inject DataSource database;
  @Inject KeptStudies studies;

  @BeforeEach
  void keepSomethingOfEach() {
    if (kept == null) {
      kept = studies.keep();
    }
  }

  static Stream<StudyGuard> guards() {
    return StudyGuard.all();
  }

  @ParameterizedTest
  @MethodSource("guards")
  void the_database_refuses(StudyGuard guard) throws SQLException {
    String statement = filled(guard.statement());
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement sql = connection.createStatement()) {
        assertThat(refusal(sql, statement)).startsWith("23").contains(guard.reason());
        connection.rollback();

        sql.execute(guard.removal());
        assertThat(refusal(sql, statement)).doesNotContain(guard.reason());
      } finally {
        connection.rollback();
      }
    }
  }

  /** The state and the message of the refusal; empty when there is none. */
  private static String refusal(Statement sql, String statement) {
    try {
      sql.execute(statement);
      return "";
    } catch (SQLException refused) {
      return refused.getSQLState() + ' ' + refused.getMessage();
    }
  }

  private static String filled(String statement) {
    String filled = statement;
    for (Map.Entry<String, String> each : kept.entrySet()) {
      filled = filled.replace("{" + each.getKey() + "}", "'" + each.getValue() + "'");
    }
    assertThat(filled).doesNotContainPattern("\\{[a-z0-9]+}");
    return filled;
  }
}
