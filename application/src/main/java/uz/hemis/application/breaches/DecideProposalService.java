package uz.hemis.application.breaches;

import uz.hemis.application.breaches.port.MeasureProposals;
import uz.hemis.application.breaches.query.BreachQueries;
import uz.hemis.application.breaches.query.ProposalSight;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.breaches.MeasureProposal;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class DecideProposalService implements DecideProposal {

  private final MeasureProposals proposals;
  private final BreachQueries queries;
  private final Moment moment;

  DecideProposalService(MeasureProposals proposals, BreachQueries queries, Moment moment) {
    this.proposals = proposals;
    this.queries = queries;
    this.moment = moment;
  }

  @Override
  public void decide(Actor actor, Command command) {
    actor.require(Permission.MEASURE_DECIDE);
    if (queries.findProposal(command.proposal(), ProposalSight.of(actor)).isEmpty()) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    MeasureProposal proposal = proposals.getForUpdate(command.proposal());
    proposal.decide(command.outcome(), command.reason(), actor, moment.now());
    proposals.save(proposal);
  }
}
