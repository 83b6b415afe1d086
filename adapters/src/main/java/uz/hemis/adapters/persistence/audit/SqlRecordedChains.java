package uz.hemis.adapters.persistence.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import uz.hemis.adapters.crypto.Vault;
import uz.hemis.application.audit.port.RecordedChains;
import uz.hemis.domain.audit.RecordCheck;
import uz.hemis.domain.audit.RecordVerdict;

/** Checks the record in one snapshot, so that deeds recorded meanwhile are no faults. */
@ApplicationScoped
class SqlRecordedChains implements RecordedChains {

  private static final int LONGEST_CHECK = (int) Duration.ofHours(2).toSeconds();

  private final DataSource database;
  private final Vault vault;
  private final FileRecordAnchors anchors;

  SqlRecordedChains(DataSource database, Vault vault, FileRecordAnchors anchors) {
    this.database = database;
    this.vault = vault;
    this.anchors = anchors;
  }

  @Override
  public RecordVerdict check() {
    AnchorFile.Content anchored = anchors.read();
    return QuarkusTransaction.requiringNew().timeout(LONGEST_CHECK).call(() -> check(anchored));
  }

  private RecordVerdict check(AnchorFile.Content anchored) throws SQLException {
    try (Connection connection = database.getConnection()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("set transaction isolation level repeatable read, read only");
      }
      RecordTables tables = new RecordTables(connection);
      RecordCheck check = new RecordCheck(tables.tails(), anchored.tails().values());
      anchored.altered().forEach(check::acceptAlteredAnchor);
      tables.eachEntry(vault, check::accept);
      return check.verdict();
    }
  }
}
