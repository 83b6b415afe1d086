package uz.hemis.application.approvals;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.application.approvals.port.Effects;
import uz.hemis.application.approvals.port.KeptProposals;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.approvals.Matter;
import uz.hemis.domain.approvals.Proposal;
import uz.hemis.domain.approvals.ProposalState;

@UseCase
class ProposalsService implements Proposals, TakeBackProposal {

  private final KeptProposals proposals;
  private final Effects effects;
  private final ProposalNotices notices;
  private final Identities identities;
  private final Moment moment;

  ProposalsService(
      KeptProposals proposals,
      Effects effects,
      ProposalNotices notices,
      Identities identities,
      Moment moment) {
    this.proposals = proposals;
    this.effects = effects;
    this.notices = notices;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID propose(Actor proposer, ProposedEntry entry) {
    Matter matter =
        new Matter(
            effects.of(entry.kind()).kind(),
            entry.subject(),
            entry.reference(),
            entry.place(),
            entry.approvers());
    Instant now = moment.now();
    UUID id = identities.next();
    proposals.findPendingForUpdate(matter).ifPresent(earlier -> supersede(earlier, id, now));
    Proposal proposal = Proposal.propose(id, matter, entry.payload(), proposer, now);
    proposals.save(proposal);
    notices.awaited(proposal);
    return id;
  }

  @Override
  public void takeBack(UUID id) {
    Proposal proposal = proposals.getForUpdate(id);
    if (proposal.state() == ProposalState.PROPOSED) {
      proposal.takeBack(moment.now());
      proposals.save(proposal);
    }
  }

  private void supersede(Proposal earlier, UUID newer, Instant now) {
    earlier.supersede(newer, now);
    proposals.save(earlier);
  }
}
