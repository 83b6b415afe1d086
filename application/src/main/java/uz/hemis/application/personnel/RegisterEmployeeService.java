package uz.hemis.application.personnel;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.people.port.People;
import uz.hemis.application.personnel.port.Employees;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.people.Identity;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.personnel.Card;
import uz.hemis.domain.personnel.Employee;
import uz.hemis.domain.personnel.PersonnelRule;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class RegisterEmployeeService implements RegisterEmployee {

  private final People people;
  private final Employees employees;
  private final Identities identities;
  private final Moment moment;

  RegisterEmployeeService(
      People people, Employees employees, Identities identities, Moment moment) {
    this.people = people;
    this.employees = employees;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID register(Actor actor, EmployeeEntry entry) {
    actor.require(Permission.EMPLOYEE_MANAGE);
    Faults faults = new Faults();
    Identity identity = faults.gather("", () -> entry.identity().judge(moment.today()));
    Card card = entry.card().judge(faults);
    faults.throwIfAny();

    Person person = people.admit(new Person(identities.next(), identity, 0));
    person.requireSameAs(identity);
    Employee employee = new Employee(identities.next(), person.id(), card, List.of(), 0);
    employees
        .admit(employee)
        .ifPresent(
            existing -> {
              throw new RuleBroken(PersonnelRule.EMPLOYEE_EXISTS, Map.of("employee", existing));
            });
    return employee.id();
  }
}
