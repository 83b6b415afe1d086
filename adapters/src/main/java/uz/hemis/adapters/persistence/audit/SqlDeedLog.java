package uz.hemis.adapters.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import uz.hemis.adapters.crypto.Vault;
import uz.hemis.application.audit.Deed;
import uz.hemis.application.audit.DeedLog;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.audit.ChainTail;

/**
 * Appends deeds to a chain of the record that no other transaction holds; the chain is held until
 * the deed's transaction ends. A transaction that holds one already never waits for another, so
 * writers cannot block each other for good.
 */
@ApplicationScoped
class SqlDeedLog implements DeedLog {

  private static final String TAKE_FREE =
      "select chain, sequence, mac from audit_chain limit 1 for update skip locked";

  private static final String TAKE_WAITING =
      "select chain, sequence, mac from audit_chain where chain = pg_backend_pid() % "
          + ChainTail.CHAINS
          + " for update";

  private static final String APPEND =
      """
      with entry as (
        insert into audit_entry (chain, sequence, at, person_id, account_id, session_id, role,
          action, kind, subjects, reason, address, trace, done, rule, facts, previous_mac, mac)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
        returning chain, sequence, mac)
      update audit_chain c set sequence = e.sequence, mac = e.mac
      from entry e where c.chain = e.chain
      """;

  private final DataSource database;
  private final Vault vault;
  private final Moment moment;

  SqlDeedLog(DataSource database, Vault vault, Moment moment) {
    this.database = database;
    this.vault = vault;
    this.moment = moment;
  }

  @Override
  public void record(Deed deed) {
    try (Connection connection = database.getConnection()) {
      ChainTail tail = take(connection, TAKE_FREE);
      if (tail == null) {
        tail = take(connection, TAKE_WAITING);
      }
      append(connection, tail, RecordEntry.of(deed, moment.now()));
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot record " + deed.action(), e);
    }
  }

  private static ChainTail take(Connection connection, String how) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(how);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? new ChainTail(row.getInt(1), row.getLong(2), row.getBytes(3)) : null;
    }
  }

  private void append(Connection connection, ChainTail tail, RecordEntry entry)
      throws SQLException {
    long sequence = tail.sequence() + 1;
    try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
      statement.setInt(1, tail.chain());
      statement.setLong(2, sequence);
      statement.setObject(3, entry.at().atOffset(ZoneOffset.UTC));
      statement.setObject(4, entry.person());
      statement.setObject(5, entry.account());
      statement.setObject(6, entry.session());
      statement.setString(7, entry.role());
      statement.setString(8, entry.action());
      statement.setString(9, entry.kind());
      statement.setArray(
          10, connection.createArrayOf("uuid", entry.subjects().toArray(UUID[]::new)));
      statement.setString(11, entry.reason());
      statement.setString(12, entry.address());
      statement.setString(13, entry.trace());
      statement.setBoolean(14, entry.done());
      statement.setString(15, entry.rule());
      statement.setString(16, entry.facts());
      statement.setBytes(17, tail.mac());
      statement.setBytes(18, vault.auditMac(entry.canonical(tail.chain(), sequence, tail.mac())));
      if (statement.executeUpdate() != 1) {
        throw new IllegalStateException("No chain " + tail.chain() + " in the record");
      }
    }
  }
}
