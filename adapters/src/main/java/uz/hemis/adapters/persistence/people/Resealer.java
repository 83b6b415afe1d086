package uz.hemis.adapters.persistence.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.crypto.Vault;
import uz.hemis.adapters.persistence.shared.Jdbc;

/**
 * Seals the confidential columns of people anew under the current primary key, after the keys were
 * rotated (2.3). Works in batches, one transaction each; nodes share the work without waiting for
 * one another, edits go on meanwhile, and after an interruption only what is left is done.
 */
@ApplicationScoped
public class Resealer {

  /** Sealed data begins with a version byte and the four bytes of its key's identifier. */
  private static final int KEY_MARK = 5;

  private static final String UNDER_OLDER_KEY =
      """
      from people_person
      where substring(pinfl_sealed from 1 for 5) <> ? or substring(document_sealed from 1 for 5) <> ?
      """;

  private static final String CLAIM =
      "select id, pinfl_sealed, document_sealed "
          + UNDER_OLDER_KEY
          + "order by id limit ? for update skip locked";

  private static final String RESEAL =
      "update people_person set pinfl_sealed = ?, document_sealed = ? where id = ?";

  private final Jdbc jdbc;
  private final Vault vault;

  Resealer(Jdbc jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  /**
   * Seals people anew in the running transaction.
   *
   * @param size how many at the most
   * @return how many were done; fewer may be done than are left when others hold them
   */
  public int resealBatch(int size) {
    byte[] mark = currentMark();
    List<Sealed> claimed =
        jdbc.list(
            CLAIM,
            row ->
                new Sealed(
                    Jdbc.uuid(row, "id"),
                    row.getBytes("pinfl_sealed"),
                    row.getBytes("document_sealed")),
            mark,
            mark,
            size);
    claimed.forEach(this::reseal);
    return claimed.size();
  }

  /** How many people are still sealed under an older key. */
  public long countLeft() {
    byte[] mark = currentMark();
    return jdbc.find("select count(*) " + UNDER_OLDER_KEY, row -> row.getLong(1), mark, mark)
        .orElseThrow();
  }

  private void reseal(Sealed row) {
    jdbc.change(
        RESEAL,
        again(row.pinfl(), SealedIdentity.PINFL, row.person()),
        again(row.document(), SealedIdentity.DOCUMENT, row.person()),
        row.person());
  }

  private byte[] again(byte[] sealed, String place, UUID person) {
    return vault.seal(vault.open(sealed, place, person), place, person);
  }

  private byte[] currentMark() {
    return Arrays.copyOf(vault.seal("", SealedIdentity.PINFL, new UUID(0, 0)), KEY_MARK);
  }

  private record Sealed(UUID person, byte[] pinfl, byte[] document) {}
}
