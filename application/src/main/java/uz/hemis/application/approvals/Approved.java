package uz.hemis.application.approvals;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/**
 * A proposal that has been decided, as its area gets it back (4.3).
 *
 * @param proposer who proposed, in the role of that time; without session
 * @param payload the text that the area wrote, byte for byte
 */
public record Approved(
    UUID proposal,
    Actor proposer,
    UUID subject,
    String reference,
    String payload,
    Instant proposedAt) {

  /** Tells nothing of the payload. */
  @Override
  public String toString() {
    return "Approved[proposal=" + proposal + ", subject=" + subject + "]";
  }
}
