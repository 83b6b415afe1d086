package uz.hemis.application.approvals;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.approvals.Ruling;

/** Approves what somebody else entered, or refuses it (4.3, 3.1.6). */
public interface DecideProposal {

  /** Decides, once; an approved entry takes effect in the same transaction. */
  void decide(Actor actor, Command command);

  /**
   * @param delegation the delegation under which the actor decides; null for the own role
   */
  record Command(UUID proposal, Ruling ruling, UUID delegation) {}
}
