package uz.hemis.adapters.persistence.approvals;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.hemis.adapters.crypto.Vault;
import uz.hemis.domain.approvals.Matter;
import uz.hemis.domain.approvals.Payload;
import uz.hemis.domain.approvals.PayloadHash;

/**
 * The payload as its column keeps it: sealed (2.3), and bound to who proposed it, what it is about
 * and who decides, so that it opens under no other of these.
 */
@Singleton
class SealedPayload {

  private final Vault vault;

  SealedPayload(Vault vault) {
    this.vault = vault;
  }

  byte[] seal(String text, UUID proposal, Matter matter, UUID proposer) {
    return vault.seal(text, place(matter, proposer), proposal);
  }

  /** The payload; without text when what is stored was changed behind the application's back. */
  Payload open(byte[] sealed, PayloadHash hash, UUID proposal, Matter matter, UUID proposer) {
    try {
      return new Payload(vault.open(sealed, place(matter, proposer), proposal), hash);
    } catch (IllegalStateException altered) {
      return new Payload(null, hash);
    }
  }

  private static String place(Matter matter, UUID proposer) {
    return String.join(
        "\0",
        "approvals_proposal.payload",
        matter.kind(),
        matter.subject().toString(),
        matter.reference(),
        matter.place().units().toString(),
        String.valueOf(matter.place().owner()),
        matter.approvers().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
        proposer.toString());
  }
}
