package uz.hemis.application.personnel.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.shared.person.Pinfl;

/** Reads of staff, each within what the reader sees. */
public interface PersonnelQueries {

  /** One page of employees by family name and given name. */
  Page<EmployeeItem> listEmployees(EmployeeFilter filter, PageRequest page, Sight sight);

  /** Who holds the PINFL, if an employee. */
  List<EmployeeItem> listEmployeesByPinfl(Pinfl pinfl, Sight sight);

  /** One card. */
  Optional<EmployeeView> findEmployee(UUID employee, Sight sight);

  /** The card of a person. */
  Optional<EmployeeView> findEmployeeOf(UUID person, Sight sight);

  /** One page of events in the order in which they were recorded. */
  Page<EventView> listEvents(EventFilter filter, PageRequest page, Sight sight);

  /** One event. */
  Optional<EventView> findEvent(UUID event, Sight sight);
}
