package uz.hemis.application.personnel;

import java.util.UUID;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.personnel.port.Employees;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.personnel.Circumstances;
import uz.hemis.domain.personnel.Employee;
import uz.hemis.domain.personnel.PersonnelEvent;
import uz.hemis.domain.personnel.RecordedEvent;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.Entry;

@UseCase
class RecordPersonnelEventService implements RecordPersonnelEvent {

  private final Employees employees;
  private final EnteredEvents entered;
  private final EntryWindow window;
  private final Instructions instructions;
  private final Identities identities;
  private final Moment moment;

  RecordPersonnelEventService(
      Employees employees,
      EnteredEvents entered,
      EntryWindow window,
      Instructions instructions,
      Identities identities,
      Moment moment) {
    this.employees = employees;
    this.entered = entered;
    this.window = window;
    this.instructions = instructions;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID record(Actor actor, Command command) {
    actor.require(Permission.EMPLOYMENT_RECORD);
    instructions.requireFor(actor, command.employee());
    Employee employee = employees.getForUpdate(command.employee());
    PersonnelEvent event =
        entered.attached(actor, command, identities.next(), command.employmentOr(identities::next));
    Circumstances circumstances = entered.circumstancesOf(employee);
    employee.requireRecordable(event, circumstances);
    Entry entry = entered.entryOf(actor, employee, event);
    Admission admission = window.admit(actor, entry);
    employee.record(
        new RecordedEvent(event, admission, actor.person(), moment.now()), circumstances);
    employees.save(employee);
    return event.id();
  }
}
