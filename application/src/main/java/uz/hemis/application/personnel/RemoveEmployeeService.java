package uz.hemis.application.personnel;

import java.util.UUID;
import uz.hemis.application.personnel.port.Employees;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.personnel.Employee;

@UseCase
class RemoveEmployeeService implements RemoveEmployee {

  private final Employees employees;
  private final Moment moment;

  RemoveEmployeeService(Employees employees, Moment moment) {
    this.employees = employees;
    this.moment = moment;
  }

  @Override
  public void remove(Actor actor, UUID id, long expectedVersion) {
    actor.require(Permission.EMPLOYEE_MANAGE);
    Employee employee = employees.getForUpdate(id);
    employee.requireVersion(expectedVersion);
    employee.remove(moment.today());
    employees.save(employee);
  }
}
