package uz.hemis.adapters.persistence.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uz.hemis.adapters.crypto.Vault;
import uz.hemis.domain.audit.ChainTail;

/**
 * The file in which the ends of the chains are written down, outside the database, line by line.
 */
final class AnchorFile {

  private static final byte[] NOTHING = {};

  private final Path file;
  private final Vault vault;

  AnchorFile(Path file, Vault vault) {
    this.file = file;
    this.vault = vault;
  }

  /**
   * What stands in the file.
   *
   * @param tails the last anchor of each chain
   * @param lastMac keyed hash of the last line; empty when there is none
   * @param altered numbers of the lines that are not as they were written; 0 when there are none
   */
  record Content(Map<Integer, ChainTail> tails, byte[] lastMac, List<Long> altered) {}

  Content read() {
    Map<Integer, ChainTail> tails = new HashMap<>();
    List<Long> altered = new ArrayList<>();
    byte[] lastMac = NOTHING;
    long number = 0;
    try (var reader = Files.newBufferedReader(file)) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        try {
          AnchorLine line = AnchorLine.parse(text);
          if (vault.isAuditMac(line.mac(), AnchorLine.canonical(line.text(), lastMac))) {
            line.tails().forEach(tail -> tails.put(tail.chain(), tail));
          } else {
            altered.add(number);
          }
          lastMac = line.mac();
        } catch (IllegalArgumentException e) {
          altered.add(number);
        }
      }
    } catch (IOException e) {
      altered.add(number);
    }
    if (number == 0 && altered.isEmpty()) {
      altered.add(0L);
    }
    return new Content(tails, lastMac, altered);
  }

  /** Appends a line and answers its keyed hash. */
  byte[] append(Instant at, Collection<ChainTail> moved, byte[] lastMac) {
    String text = AnchorLine.text(at, moved);
    AnchorLine line = new AnchorLine(text, vault.auditMac(AnchorLine.canonical(text, lastMac)));
    try (RandomAccessFile target = new RandomAccessFile(file.toFile(), "rwd")) {
      target.seek(target.length());
      target.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot anchor the record", e);
    }
    return line.mac();
  }

  /** Takes away a last line that a crash cut short: it counts as not written. */
  void mend() {
    try (RandomAccessFile target = new RandomAccessFile(file.toFile(), "rwd")) {
      long end = target.length();
      while (end > 0) {
        target.seek(end - 1);
        if (target.read() == '\n') {
          break;
        }
        end--;
      }
      target.setLength(end);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the anchors of the record", e);
    }
  }
}
