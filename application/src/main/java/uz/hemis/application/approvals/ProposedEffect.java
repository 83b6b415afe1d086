package uz.hemis.application.approvals;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** What happens when an entry of one kind is approved (4.3); the entry's area implements it. */
public interface ProposedEffect {

  /** The kind of entry; no two effects answer for the same. */
  String kind();

  /**
   * Makes the entry, in the transaction of the approval. If it throws, nothing has happened and the
   * proposal still waits.
   *
   * @param approver who approves; under a delegation the delegate in the delegated role and scope
   * @return identifier of what came into being
   */
  UUID takeEffect(Actor approver, EndedProposal proposal);

  /** Hears of a refusal, in its transaction. */
  default void refused(Actor decider, EndedProposal proposal) {}

  /** Hears that whoever proposed took it back, in that transaction. */
  default void withdrawn(Actor proposer, EndedProposal proposal) {}
}
