package uz.hemis.application.personnel;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.personnel.query.AllowedAction;
import uz.hemis.application.personnel.query.EmployeeFilter;
import uz.hemis.application.personnel.query.EmployeeItem;
import uz.hemis.application.personnel.query.EmployeeView;
import uz.hemis.application.personnel.query.EventFilter;
import uz.hemis.application.personnel.query.EventView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;

/**
 * Shows staff: the HR department and leadership everybody, a dean or head those who hold a post in
 * their own units (1.3, 3.1.3, 3.1.14).
 */
public interface ReadPersonnel {

  /** One page of employees by name. */
  Page<EmployeeItem> listEmployees(Actor actor, EmployeeFilter filter, PageRequest page);

  /**
   * The employees with this PINFL: one or none.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken when it cannot be a PINFL
   */
  List<EmployeeItem> searchByPinfl(Actor actor, String pinfl);

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}, also when the card was
   *     removed
   */
  EmployeeView getEmployee(Actor actor, UUID employee);

  /**
   * The reader's own card, so that people check what the system holds about them (4.2); PINFL and
   * document are masked.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code OWN_CARD_MISSING}
   */
  EmployeeView getOwn(Actor actor);

  /**
   * One page of what was recorded on a card; of removed cards for those who manage them.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Page<EventView> listHistory(Actor actor, UUID employee, PageRequest page);

  /** One page of all events in the order in which they were recorded. */
  Page<EventView> listEvents(Actor actor, EventFilter filter, PageRequest page);

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  EventView getEvent(Actor actor, UUID event);

  /**
   * For each kind of event whether it may be recorded on the card now, and of which orders.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  List<AllowedAction> listAllowedActions(Actor actor, UUID employee);
}
