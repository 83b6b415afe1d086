package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.application.approvals.EndedProposal;
import uz.hemis.application.approvals.ProposedEffect;
import uz.hemis.application.regulation.port.FactPayloads;
import uz.hemis.application.regulation.port.Facts;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.RecordedFact;

/** Records an event that another person approved, as its proposer's entry (4.3). */
@UseCase
class FactEffect implements ProposedEffect {

  private final EnteredFacts entered;
  private final EntryWindow window;
  private final Facts facts;
  private final FactPayloads payloads;
  private final Moment moment;

  FactEffect(
      EnteredFacts entered, EntryWindow window, Facts facts, FactPayloads payloads, Moment moment) {
    this.entered = entered;
    this.window = window;
    this.facts = facts;
    this.payloads = payloads;
    this.moment = moment;
  }

  @Override
  public String kind() {
    return ProposeFact.KIND;
  }

  @Override
  public UUID takeEffect(Actor approver, EndedProposal proposal) {
    approver.require(Permission.APPROVAL_DECIDE);
    Actor proposer = proposal.proposer();
    FactPayloads.Proposed proposed = payloads.read(proposal.payload());
    Entry entry = entered.entryOf(proposer, proposed.command(), proposed.fact());
    Admission admission = window.admitProposed(proposer, entry, proposal.proposedAt());
    facts.add(
        new RecordedFact(
            proposed.fact(),
            entry,
            admission,
            proposed.command().note(),
            proposed.command().file(),
            RecordedFact.Recorder.of(proposer),
            moment.now()));
    return proposed.fact();
  }
}
