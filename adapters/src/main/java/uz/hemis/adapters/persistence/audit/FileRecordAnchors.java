package uz.hemis.adapters.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uz.hemis.adapters.crypto.Vault;
import uz.hemis.application.audit.port.RecordAnchors;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.audit.ChainTail;

/**
 * Anchors the chains in a file. A chain whose last anchored entry is no longer in the database
 * keeps its old anchor, which then stands against it in every check.
 */
@ApplicationScoped
class FileRecordAnchors implements RecordAnchors {

  private static final Logger LOG = Logger.getLogger(FileRecordAnchors.class);

  private final AnchorFile file;
  private final DataSource database;
  private final Moment moment;
  private Map<Integer, ChainTail> anchored;
  private byte[] lastMac;

  @Inject
  FileRecordAnchors(
      @ConfigProperty(name = "hemis.audit.anchors") String file,
      Vault vault,
      DataSource database,
      Moment moment) {
    this(new AnchorFile(Path.of(file), vault), database, moment);
  }

  FileRecordAnchors(AnchorFile file, DataSource database, Moment moment) {
    this.file = file;
    this.database = database;
    this.moment = moment;
  }

  @Override
  public synchronized void anchor() {
    open();
    try (Connection connection = database.getConnection()) {
      RecordTables tables = new RecordTables(connection);
      List<ChainTail> moved = moved(tables);
      if (!moved.isEmpty()) {
        lastMac = file.append(moment.now(), moved, lastMac);
        moved.forEach(tail -> anchored.put(tail.chain(), tail));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the ends of the record", e);
    }
  }

  /** The file as it stands. */
  synchronized AnchorFile.Content read() {
    return file.read();
  }

  private void open() {
    if (anchored == null) {
      file.mend();
      AnchorFile.Content content = file.read();
      anchored = new HashMap<>(content.tails());
      lastMac = content.lastMac();
    }
  }

  private List<ChainTail> moved(RecordTables tables) throws SQLException {
    Map<Integer, ChainTail> moved = new HashMap<>();
    for (ChainTail tail : tables.tails()) {
      ChainTail anchor = anchored.get(tail.chain());
      if (anchor == null || anchor.sequence() != tail.sequence()) {
        if (tables.holds(anchor)) {
          moved.put(tail.chain(), tail);
        } else {
          LOG.errorf("Chain %d of the record lost what was anchored", tail.chain());
        }
      }
    }
    return List.copyOf(moved.values());
  }
}
