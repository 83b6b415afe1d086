package uz.hemis.application.personnel;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/**
 * The HR department proposes a personnel event where the catalogue of duties demands another
 * person's approval (4.3). The term is kept by the proposal.
 */
public interface ProposePersonnelEvent {

  /** The kind of proposal. */
  String KIND = "PERSONNEL_EVENT";

  /**
   * @return the proposal
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code APPROVAL_NOT_NEEDED}, and whatever
   *     refuses the event itself
   */
  UUID propose(Actor actor, RecordPersonnelEvent.Command command);
}
