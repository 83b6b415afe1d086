package uz.hemis.domain.approvals;

import java.util.Objects;

/**
 * What was entered and waits for approval (4.3).
 *
 * @param text JSON as the proposing area wrote it; null when what is stored cannot be opened
 * @param hash the fingerprint taken when it was proposed
 */
public record Payload(String text, PayloadHash hash) {

  public Payload {
    Objects.requireNonNull(hash, "hash");
  }

  /** A payload as it is proposed. */
  public static Payload of(String text) {
    return new Payload(text, PayloadHash.of(text));
  }

  /** Whether the text is still the one that was proposed. */
  public boolean isIntact() {
    return text != null && PayloadHash.of(text).equals(hash);
  }
}
