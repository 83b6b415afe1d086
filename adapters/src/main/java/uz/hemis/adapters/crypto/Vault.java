package uz.hemis.adapters.crypto;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals confidential data at rest (2.3: shifrlash) and makes keyed fingerprints for lookup. Sealed
 * data is bound to where it belongs: moved to another row or column it cannot be opened.
 */
@Singleton
public class Vault {

  private final Keysets keysets;

  Vault(Keysets keysets) {
    this.keysets = keysets;
  }

  /** Seals text for the column {@code place}, such as {@code person.pinfl}, of the row. */
  public byte[] seal(String clear, String place, UUID row) {
    return clear == null ? null : seal(clear.getBytes(StandardCharsets.UTF_8), place, row);
  }

  /** Seals bytes for the column {@code place} of the row. */
  public byte[] seal(byte[] clear, String place, UUID row) {
    try {
      return keysets.data().encrypt(clear, context(place, row));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot seal " + place, e);
    }
  }

  /** Opens sealed text; null stays null. */
  public String open(byte[] sealed, String place, UUID row) {
    return sealed == null
        ? null
        : new String(openBytes(sealed, place, row), StandardCharsets.UTF_8);
  }

  /** Opens sealed bytes. */
  public byte[] openBytes(byte[] sealed, String place, UUID row) {
    try {
      return keysets.data().decrypt(sealed, context(place, row));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot open " + place + " of " + row, e);
    }
  }

  /** A keyed hash of the value, the same for the same value, for unique columns and lookup. */
  public byte[] fingerprint(String value, String place) {
    if (value == null) {
      return null;
    }
    try {
      return keysets.lookup().computeMac((place + '\0' + value).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot fingerprint " + place, e);
    }
  }

  /** The keyed hash that links an entry of the record to the one before it. */
  public byte[] auditMac(byte[] entry) {
    try {
      return keysets.audit().computeMac(entry);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot chain an entry of the record", e);
    }
  }

  /** Whether the keyed hash was made of this entry, by the present key or a former one. */
  public boolean isAuditMac(byte[] mac, byte[] entry) {
    try {
      keysets.audit().verifyMac(mac, entry);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static byte[] context(String place, UUID row) {
    return (place + '\0' + row).getBytes(StandardCharsets.UTF_8);
  }
}
