package uz.hemis.application.personnel;

import java.util.UUID;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.personnel.port.Employees;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.personnel.Employee;

@UseCase
class RemoveEmployeeService implements RemoveEmployee {

  private final Employees employees;
  private final Instructions instructions;
  private final Moment moment;

  RemoveEmployeeService(Employees employees, Instructions instructions, Moment moment) {
    this.employees = employees;
    this.instructions = instructions;
    this.moment = moment;
  }

  @Override
  public void remove(Actor actor, UUID id, long expectedVersion) {
    actor.require(Permission.EMPLOYEE_MANAGE);
    instructions.requireFor(actor, id);
    Employee employee = employees.getForUpdate(id);
    employee.requireVersion(expectedVersion);
    employee.remove(moment.today());
    employees.save(employee);
  }
}
