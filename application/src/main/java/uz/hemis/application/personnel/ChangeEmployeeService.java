package uz.hemis.application.personnel;

import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.people.port.People;
import uz.hemis.application.personnel.port.Employees;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.people.Identity;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.personnel.Card;
import uz.hemis.domain.personnel.Employee;
import uz.hemis.domain.shared.rule.Faults;

@UseCase
class ChangeEmployeeService implements ChangeEmployee {

  private final People people;
  private final Employees employees;
  private final Instructions instructions;
  private final Moment moment;

  ChangeEmployeeService(
      People people, Employees employees, Instructions instructions, Moment moment) {
    this.people = people;
    this.employees = employees;
    this.instructions = instructions;
    this.moment = moment;
  }

  @Override
  public void change(Actor actor, Command command) {
    actor.require(Permission.EMPLOYEE_MANAGE);
    instructions.requireFor(actor, command.employee());
    Employee employee = employees.getForUpdate(command.employee());
    employee.requireVersion(command.expectedVersion());
    Person person = people.get(employee.person());
    EmployeeEntry entry =
        command
            .change()
            .apply(new EmployeeEntry(person.identity().toEntry(), CardEntry.of(employee.card())));

    Faults faults = new Faults();
    Identity identity = faults.gather("", () -> entry.identity().judge(moment.today()));
    Card card = entry.card().judge(faults);
    faults.throwIfAny();
    person.correct(identity);
    employee.change(card);
    people.save(person);
    employees.save(employee);
  }
}
