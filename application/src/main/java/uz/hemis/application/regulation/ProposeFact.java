package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/**
 * A responsible role proposes an event whose recording the catalogue of duties makes another person
 * approve (4.3), such as a scholarly work. The term is kept by the proposal.
 */
public interface ProposeFact {

  /** The kind of proposal. */
  String KIND = "FACT";

  /**
   * @return the proposal
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code APPROVAL_NOT_NEEDED}, and whatever
   *     refuses the event itself
   */
  UUID propose(Actor actor, RecordFact.Command command);
}
