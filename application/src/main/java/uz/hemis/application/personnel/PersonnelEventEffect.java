package uz.hemis.application.personnel;

import java.util.UUID;
import uz.hemis.application.approvals.EndedProposal;
import uz.hemis.application.approvals.ProposedEffect;
import uz.hemis.application.personnel.port.Employees;
import uz.hemis.application.personnel.port.EventPayloads;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.personnel.Circumstances;
import uz.hemis.domain.personnel.Employee;
import uz.hemis.domain.personnel.PersonnelEvent;
import uz.hemis.domain.personnel.RecordedEvent;
import uz.hemis.domain.regulation.Admission;

/** Records a personnel event that another person approved, as its proposer's entry (4.3). */
@UseCase
class PersonnelEventEffect implements ProposedEffect {

  private final Employees employees;
  private final EnteredEvents entered;
  private final EntryWindow window;
  private final EventPayloads payloads;
  private final Moment moment;

  PersonnelEventEffect(
      Employees employees,
      EnteredEvents entered,
      EntryWindow window,
      EventPayloads payloads,
      Moment moment) {
    this.employees = employees;
    this.entered = entered;
    this.window = window;
    this.payloads = payloads;
    this.moment = moment;
  }

  @Override
  public String kind() {
    return ProposePersonnelEvent.KIND;
  }

  @Override
  public UUID takeEffect(Actor approver, EndedProposal proposal) {
    approver.require(Permission.APPROVAL_DECIDE);
    Actor proposer = proposal.proposer();
    proposer.require(Permission.EMPLOYMENT_RECORD);
    EventPayloads.Proposed proposed = payloads.read(proposal.payload());
    Employee employee = employees.getForUpdate(proposal.subject());
    PersonnelEvent event =
        entered.event(proposed.command(), proposed.event(), proposed.employment());
    Circumstances circumstances = entered.circumstancesOf(employee);
    employee.requireRecordable(event, circumstances);
    Admission admission =
        window.admitProposed(
            proposer, entered.entryOf(proposer, employee, event), proposal.proposedAt());
    employee.record(
        new RecordedEvent(event, admission, proposer.person(), moment.now()), circumstances);
    employees.save(employee);
    return event.id();
  }
}
