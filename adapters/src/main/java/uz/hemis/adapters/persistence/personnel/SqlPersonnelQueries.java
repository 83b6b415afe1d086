package uz.hemis.adapters.persistence.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.personnel.query.EmployeeFilter;
import uz.hemis.application.personnel.query.EmployeeItem;
import uz.hemis.application.personnel.query.EmployeeView;
import uz.hemis.application.personnel.query.EventFilter;
import uz.hemis.application.personnel.query.EventView;
import uz.hemis.application.personnel.query.PersonnelQueries;
import uz.hemis.application.personnel.query.Sight;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.shared.person.Pinfl;

@ApplicationScoped
class SqlPersonnelQueries implements PersonnelQueries {

  private final EmployeeReads employees;
  private final EventReads events;

  SqlPersonnelQueries(EmployeeReads employees, EventReads events) {
    this.employees = employees;
    this.events = events;
  }

  @Override
  public Page<EmployeeItem> listEmployees(EmployeeFilter filter, PageRequest page, Sight sight) {
    return employees.list(filter, page, sight);
  }

  @Override
  public List<EmployeeItem> listEmployeesByPinfl(Pinfl pinfl, Sight sight) {
    return employees.listByPinfl(pinfl, sight);
  }

  @Override
  public Optional<EmployeeView> findEmployee(UUID employee, Sight sight) {
    return employees.find(employee, sight);
  }

  @Override
  public Optional<EmployeeView> findEmployeeOf(UUID person, Sight sight) {
    return employees.findOf(person, sight);
  }

  @Override
  public Page<EventView> listEvents(EventFilter filter, PageRequest page, Sight sight) {
    return events.list(filter, page, sight);
  }

  @Override
  public Optional<EventView> findEvent(UUID event, Sight sight) {
    return events.find(event, sight);
  }
}
