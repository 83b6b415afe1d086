package uz.hemis.application.approvals;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.application.approvals.port.Delegations;
import uz.hemis.application.approvals.port.Effects;
import uz.hemis.application.approvals.port.HeldAssignments;
import uz.hemis.application.approvals.port.KeptProposals;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.approvals.Authority;
import uz.hemis.domain.approvals.Proposal;
import uz.hemis.domain.approvals.ProposalState;
import uz.hemis.domain.approvals.Verdict;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class DecideProposalService implements DecideProposal {

  private final KeptProposals proposals;
  private final Effects effects;
  private final Authorities authorities;
  private final ProposalNotices notices;
  private final Moment moment;

  DecideProposalService(
      KeptProposals proposals,
      Effects effects,
      Delegations delegations,
      HeldAssignments assignments,
      ProposalNotices notices,
      Moment moment) {
    this.proposals = proposals;
    this.effects = effects;
    this.authorities = new Authorities(delegations, assignments, moment);
    this.notices = notices;
    this.moment = moment;
  }

  @Override
  public void decide(Actor actor, Command command) {
    actor.require(Permission.APPROVAL_DECIDE);
    Proposal proposal = visible(actor, command.proposal());
    Authority authority = authorities.get(actor, command.delegation());
    Instant now = moment.now();
    if (proposal.state() == ProposalState.PROPOSED && !proposal.payload().isIntact()) {
      proposals.voidAfterwards(proposal.id(), now);
    }
    proposal.requireDecidable(command.ruling(), authority);
    UUID result = effect(proposal, authority, command.ruling().verdict());
    proposal.decide(command.ruling(), authority, now, result);
    proposals.save(proposal);
    notices.decided(proposal, command.ruling().verdict());
  }

  private Proposal visible(Actor actor, UUID id) {
    Proposal proposal = proposals.getForUpdate(id);
    if (!authorities.sightOf(actor).reaches(proposal)) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    return proposal;
  }

  private UUID effect(Proposal proposal, Authority authority, Verdict verdict) {
    ProposedEffect effect = effects.of(proposal.matter().kind());
    EndedProposal decided = EndedProposal.of(proposal);
    return switch (verdict) {
      case APPROVE -> effect.takeEffect(authority.actor(), decided);
      case REFUSE -> {
        effect.refused(authority.actor(), decided);
        yield null;
      }
    };
  }
}
