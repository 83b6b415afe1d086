package uz.hemis.adapters.persistence.edge;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
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
      select pg_try_advisory_xact_lock(hashtextextended(?, 0)), a.request_hash,
             a.status, a.body_sealed
      from (select 1) as one
      left join edge_answer a on a.account = ? and a.idempotency_key = ?
      """;
  private static final String KEEP =
      """
      insert into edge_answer
        (account, idempotency_key, request_hash, status, body_sealed, created_at)
      values (?, ?, ?, ?, ?, ?)
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
  public Claim claim(UUID account, String key, byte[] request) {
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
        byte[] known = found.getBytes(2);
        return known == null
            ? new Free()
            : new Answered(answer(account, found), MessageDigest.isEqual(known, keyed(request)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean keep(UUID account, String key, byte[] request, Answer answer) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(KEEP)) {
      statement.setObject(1, account);
      statement.setString(2, key);
      statement.setBytes(3, keyed(request));
      statement.setInt(4, answer.status());
      statement.setBytes(5, vault.seal(answer.body(), PLACE, account));
      statement.setTimestamp(6, Timestamp.from(moment.now()));
      return statement.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Answer answer(UUID account, ResultSet kept) throws SQLException {
    return new Answer(kept.getInt(3), vault.openBytes(kept.getBytes(4), PLACE, account));
  }

  /** Under a key, since what was sent may be guessed, such as a PINFL that was searched for. */
  private byte[] keyed(byte[] request) {
    return vault.fingerprint(HexFormat.of().formatHex(request), PLACE);
  }
}
