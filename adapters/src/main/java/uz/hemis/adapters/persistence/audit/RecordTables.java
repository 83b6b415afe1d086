package uz.hemis.adapters.persistence.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import uz.hemis.adapters.crypto.Vault;
import uz.hemis.domain.audit.ChainTail;
import uz.hemis.domain.audit.RecordLink;

/** The record as it stands in the database. */
record RecordTables(Connection connection) {

  private static final int ROWS_AT_A_TIME = 1000;

  private static final String ENTRIES =
      """
      select chain, sequence, at, person_id, account_id, session_id, role, action, kind, subjects,
        reason, address, trace, done, rule, facts, previous_mac, mac
      from audit_entry order by chain, sequence
      """;

  /** The ends of the chains. */
  List<ChainTail> tails() throws SQLException {
    List<ChainTail> tails = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement("select chain, sequence, mac from audit_chain order by 1");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        tails.add(new ChainTail(row.getInt(1), row.getLong(2), row.getBytes(3)));
      }
    }
    return tails;
  }

  /** Whether the anchored entry is in the chain; the beginning of a chain always is. */
  boolean holds(ChainTail anchor) throws SQLException {
    if (anchor == null || anchor.sequence() == 0) {
      return true;
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select mac from audit_entry where chain = ? and sequence = ?")) {
      statement.setInt(1, anchor.chain());
      statement.setLong(2, anchor.sequence());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && Arrays.equals(row.getBytes(1), anchor.mac());
      }
    }
  }

  /** Presents every entry, in the order of chain and sequence, a few at a time. */
  void eachEntry(Vault vault, Consumer<RecordLink> reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
      statement.setFetchSize(ROWS_AT_A_TIME);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          reader.accept(
              new StoredLink(
                  vault,
                  row.getInt("chain"),
                  row.getLong("sequence"),
                  row.getBytes("previous_mac"),
                  row.getBytes("mac"),
                  entry(row)));
        }
      }
    }
  }

  static RecordEntry entry(ResultSet row) throws SQLException {
    return new RecordEntry(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("person_id", UUID.class),
        row.getObject("account_id", UUID.class),
        row.getObject("session_id", UUID.class),
        row.getString("role"),
        row.getString("action"),
        row.getString("kind"),
        List.of((UUID[]) row.getArray("subjects").getArray()),
        row.getString("reason"),
        row.getString("address"),
        row.getString("trace"),
        row.getBoolean("done"),
        row.getString("rule"),
        Facts.canonical(row.getString("facts")));
  }

  private record StoredLink(
      Vault vault, int chain, long sequence, byte[] previousMac, byte[] mac, RecordEntry entry)
      implements RecordLink {

    @Override
    public boolean isGenuineAt(int otherChain, long otherSequence) {
      return vault.isAuditMac(mac, entry.canonical(otherChain, otherSequence, previousMac));
    }
  }
}
