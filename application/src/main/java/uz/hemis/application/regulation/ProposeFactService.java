package uz.hemis.application.regulation;

import java.util.Set;
import java.util.UUID;
import uz.hemis.application.approvals.Proposals;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.regulation.RecordFact.Command;
import uz.hemis.application.regulation.port.FactPayloads;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.ApprovalNeed;
import uz.hemis.domain.regulation.Entry;

@UseCase
class ProposeFactService implements ProposeFact {

  private final EnteredFacts entered;
  private final EntryWindow window;
  private final Instructions instructions;
  private final Proposals proposals;
  private final FactPayloads payloads;
  private final Identities identities;

  ProposeFactService(
      EnteredFacts entered,
      EntryWindow window,
      Instructions instructions,
      Proposals proposals,
      FactPayloads payloads,
      Identities identities) {
    this.entered = entered;
    this.window = window;
    this.instructions = instructions;
    this.proposals = proposals;
    this.payloads = payloads;
    this.identities = identities;
  }

  @Override
  public UUID propose(Actor actor, Command command) {
    actor.require(Permission.FACT_RECORD);
    instructions.requireFor(actor, command.about());
    UUID id = identities.next();
    Entry entry = entered.entryOf(actor, command, id);
    Set<Role> approvers = new ApprovalNeed(entry.kind(), window.approversOf(entry)).requireSome();
    window.requireOpen(entry);
    entered.attach(actor, command, id);
    return proposals.propose(
        actor,
        new ProposedEntry(
            KIND,
            entry.subject(),
            entry.kind() + " " + entry.orderNumber(),
            entry.place(),
            approvers,
            payloads.write(new FactPayloads.Proposed(id, command))));
  }
}
