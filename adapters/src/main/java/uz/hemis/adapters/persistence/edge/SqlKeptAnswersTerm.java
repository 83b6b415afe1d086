package uz.hemis.adapters.persistence.edge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import uz.hemis.application.shared.KeptForATime;

/** Answers under idempotency keys are kept for 72 hours. */
@ApplicationScoped
class SqlKeptAnswersTerm implements KeptForATime {

  private static final String REMOVE =
      """
      delete from edge_answer where (account, idempotency_key) in (
        select account, idempotency_key from edge_answer where created_at < ?
        for update skip locked)
      """;

  private final DataSource database;

  SqlKeptAnswersTerm(DataSource database) {
    this.database = database;
  }

  @Override
  public Duration term() {
    return Duration.ofHours(72);
  }

  @Override
  public int removeBefore(Instant moment) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(REMOVE)) {
      statement.setTimestamp(1, Timestamp.from(moment));
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot remove old answers", e);
    }
  }
}
