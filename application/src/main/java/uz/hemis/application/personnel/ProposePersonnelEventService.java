package uz.hemis.application.personnel;

import java.util.Set;
import java.util.UUID;
import uz.hemis.application.approvals.Proposals;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.personnel.RecordPersonnelEvent.Command;
import uz.hemis.application.personnel.port.Employees;
import uz.hemis.application.personnel.port.EventPayloads;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.personnel.Employee;
import uz.hemis.domain.personnel.PersonnelEvent;
import uz.hemis.domain.regulation.ApprovalNeed;
import uz.hemis.domain.regulation.Entry;

@UseCase
class ProposePersonnelEventService implements ProposePersonnelEvent {

  private final Employees employees;
  private final EnteredEvents entered;
  private final EntryWindow window;
  private final Instructions instructions;
  private final Proposals proposals;
  private final EventPayloads payloads;
  private final Identities identities;

  ProposePersonnelEventService(
      Employees employees,
      EnteredEvents entered,
      EntryWindow window,
      Instructions instructions,
      Proposals proposals,
      EventPayloads payloads,
      Identities identities) {
    this.employees = employees;
    this.entered = entered;
    this.window = window;
    this.instructions = instructions;
    this.proposals = proposals;
    this.payloads = payloads;
    this.identities = identities;
  }

  @Override
  public UUID propose(Actor actor, Command command) {
    actor.require(Permission.EMPLOYMENT_RECORD);
    instructions.requireFor(actor, command.employee());
    Employee employee = employees.getForUpdate(command.employee());
    UUID employment = command.employmentOr(identities::next);
    PersonnelEvent event = entered.attached(actor, command, identities.next(), employment);
    employee.requireRecordable(event, entered.circumstancesOf(employee));
    Entry entry = entered.entryOf(actor, employee, event);
    Set<Role> approvers = new ApprovalNeed(entry.kind(), window.approversOf(entry)).requireSome();
    window.requireOpen(entry);
    String payload = payloads.write(new EventPayloads.Proposed(event.id(), employment, command));
    return proposals.propose(
        actor,
        new ProposedEntry(
            KIND, employee.id(), reference(event), entry.place(), approvers, payload));
  }

  /** Another event of the same order and kind takes the place of the earlier proposal. */
  private static String reference(PersonnelEvent event) {
    return event.kind() + " " + event.order().number() + " " + event.order().date();
  }
}
