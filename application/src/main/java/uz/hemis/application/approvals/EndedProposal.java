package uz.hemis.application.approvals;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.approvals.Proposal;

/**
 * A proposal that was approved, refused or taken back, as its area gets it back (4.3).
 *
 * @param proposer who proposed, in the role of that time; without session
 * @param payload the text that the area wrote, byte for byte
 */
public record EndedProposal(
    UUID proposal,
    Actor proposer,
    UUID subject,
    String reference,
    String payload,
    Instant proposedAt) {

  static EndedProposal of(Proposal proposal) {
    return new EndedProposal(
        proposal.id(),
        proposal.proposer(),
        proposal.matter().subject(),
        proposal.matter().reference(),
        proposal.payload().text(),
        proposal.proposedAt());
  }

  /** Tells nothing of the payload. */
  @Override
  public String toString() {
    return "EndedProposal[proposal=" + proposal + ", subject=" + subject + "]";
  }
}
