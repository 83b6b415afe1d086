package uz.hemis.application.approvals;

import java.util.UUID;
import uz.hemis.application.approvals.port.Delegations;
import uz.hemis.application.approvals.port.Effects;
import uz.hemis.application.approvals.port.HeldAssignments;
import uz.hemis.application.approvals.port.KeptProposals;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.approvals.Proposal;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class WithdrawProposalService implements WithdrawProposal {

  private final KeptProposals proposals;
  private final Effects effects;
  private final Authorities authorities;
  private final Moment moment;

  WithdrawProposalService(
      KeptProposals proposals,
      Effects effects,
      Delegations delegations,
      HeldAssignments assignments,
      Moment moment) {
    this.proposals = proposals;
    this.effects = effects;
    this.authorities = new Authorities(delegations, assignments, moment);
    this.moment = moment;
  }

  @Override
  public void withdraw(Actor actor, UUID id) {
    Proposal proposal = proposals.getForUpdate(id);
    if (!authorities.sightOf(actor).reaches(proposal)) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    proposal.withdraw(actor, moment.now());
    effects.of(proposal.matter().kind()).withdrawn(actor, EndedProposal.of(proposal));
    proposals.save(proposal);
  }
}
