package uz.hemis.adapters.persistence.edge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import javax.sql.DataSource;
import uz.hemis.adapters.crypto.Vault;
import uz.hemis.application.shared.KeptAnswers;
import uz.hemis.application.shared.Moment;

@ApplicationScoped
class SqlKeptAnswers implements KeptAnswers {

  private static final String PLACE = "edge.answer";
  private static final String CLAIM =
      """
      select pg_try_advisory_xact_lock(hashtextextended(?, 0)), a.operation, a.request_hash,
             a.status, a.body_sealed
      from (select 1) as one
      left join edge_answer a on a.account = ? and a.idempotency_key = ?
      """;
  private static final String KEEP =
      """
      insert into edge_answer
        (account, idempotency_key, operation, request_hash, status, body_sealed, created_at)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;

  private final DataSource database;
  private final Vault vault;
  private final Moment moment;

  SqlKeptAnswers(DataSource database, Vault vault, Moment moment) {
    this.database = database;
    this.vault = vault;
    this.moment = moment;
  }

  @Override
  public Claim claim(UUID account, String key) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(CLAIM)) {
      statement.setString(1, account + key);
      statement.setObject(2, account);
      statement.setString(3, key);
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        if (!found.getBoolean(1)) {
          return new InFlight();
        }
        return found.getString(2) == null ? new Free() : new Answered(answer(account, found));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean keep(UUID account, String key, Answer answer) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(KEEP)) {
      statement.setObject(1, account);
      statement.setString(2, key);
      statement.setString(3, answer.operation());
      statement.setBytes(4, answer.fingerprint());
      statement.setInt(5, answer.status());
      statement.setBytes(6, vault.seal(answer.body(), PLACE, account));
      statement.setTimestamp(7, Timestamp.from(moment.now()));
      return statement.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Answer answer(UUID account, ResultSet kept) throws SQLException {
    return new Answer(
        kept.getString(2),
        kept.getBytes(3),
        kept.getInt(4),
        vault.openBytes(kept.getBytes(5), PLACE, account));
  }
}
