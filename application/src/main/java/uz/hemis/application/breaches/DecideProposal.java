package uz.hemis.application.breaches;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.breaches.ProposalDecision;

/**
 * The leadership decides a proposal of the institution, a unit of the ministry one of RTTRM (order,
 * clause 5: O-5.4).
 */
public interface DecideProposal {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} when the person may not know
   *     of it; {@code PROPOSAL_OF_ANOTHER_ADDRESSEE}, {@code OWN_MEASURE_PROPOSAL}, {@code
   *     MEASURE_PROPOSAL_DECIDED}, {@code DECLINE_UNREASONED}
   */
  void decide(Actor actor, Command command);

  /**
   * The decision.
   *
   * @param reason obligatory when declined; null for none
   */
  record Command(UUID proposal, ProposalDecision.Outcome outcome, String reason) {}
}
