package uz.hemis.adapters.persistence.people;

import jakarta.inject.Singleton;
import java.util.UUID;
import uz.hemis.adapters.crypto.Vault;
import uz.hemis.domain.shared.person.IdentityDocument;
import uz.hemis.domain.shared.person.Pinfl;

/** PINFL and document as the columns keep them: sealed, with keyed hashes beside (2.3). */
@Singleton
public class SealedIdentity {

  static final String PINFL = "person.pinfl";
  static final String DOCUMENT = "person.document";

  private final Vault vault;

  SealedIdentity(Vault vault) {
    this.vault = vault;
  }

  /** Opens a sealed PINFL; null stays null. */
  public Pinfl openPinfl(byte[] sealed, UUID person) {
    return sealed == null ? null : new Pinfl(vault.open(sealed, PINFL, person));
  }

  /** Opens a sealed document; null stays null. */
  public IdentityDocument openDocument(byte[] sealed, UUID person) {
    return sealed == null ? null : new IdentityDocument(vault.open(sealed, DOCUMENT, person));
  }

  /** The hash by which a PINFL is found; null stays null. */
  public byte[] hash(Pinfl pinfl) {
    return pinfl == null ? null : vault.fingerprint(pinfl.value(), PINFL);
  }

  byte[] hash(IdentityDocument document) {
    return document == null ? null : vault.fingerprint(document.value(), DOCUMENT);
  }

  byte[] seal(Pinfl pinfl, UUID person) {
    return pinfl == null ? null : vault.seal(pinfl.value(), PINFL, person);
  }

  byte[] seal(IdentityDocument document, UUID person) {
    return document == null ? null : vault.seal(document.value(), DOCUMENT, person);
  }
}
