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

@UseCase
class ProposalsService implements Proposals {

  private final KeptProposals proposals;
  private final Effects effects;
  private final Identities identities;
  private final Moment moment;

  ProposalsService(KeptProposals proposals, Effects effects, Identities identities, Moment moment) {
    this.proposals = proposals;
    this.effects = effects;
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
    proposals.save(Proposal.propose(id, matter, entry.payload(), proposer, now));
    return id;
  }

  private void supersede(Proposal earlier, UUID newer, Instant now) {
    earlier.supersede(newer, now);
    proposals.save(earlier);
  }
}
