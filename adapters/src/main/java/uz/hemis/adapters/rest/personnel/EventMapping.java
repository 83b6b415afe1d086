package uz.hemis.adapters.rest.personnel;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.personnel.RecordPersonnelEvent;
import uz.hemis.application.personnel.query.AllowedAction;
import uz.hemis.application.personnel.query.EventFilter;
import uz.hemis.application.personnel.query.EventView;
import uz.hemis.application.personnel.query.EventWindow;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.personnel.EmploymentForm;
import uz.hemis.domain.personnel.Order;
import uz.hemis.domain.personnel.PersonnelEvent;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.openapi.model.AllowedPersonnelAction;
import uz.hemis.openapi.model.AllowedPersonnelActions;
import uz.hemis.openapi.model.PersonnelEventDetails;
import uz.hemis.openapi.model.PersonnelEventEntry;
import uz.hemis.openapi.model.PersonnelEventKind;
import uz.hemis.openapi.model.PersonnelEventList;
import uz.hemis.openapi.model.PersonnelEventWindow;
import uz.hemis.openapi.model.PersonnelOrderReference;
import uz.hemis.openapi.model.PostDetails;

/** Between the contract and what is recorded of orders. */
final class EventMapping {

  private EventMapping() {}

  static RecordPersonnelEvent.Command toCommand(UUID employee, PersonnelEventEntry entry) {
    return new RecordPersonnelEvent.Command(
        employee,
        PersonnelEvent.Kind.valueOf(entry.kind().name()),
        entry.employmentId(),
        toOrder(entry.order()),
        entry.effectiveDate(),
        entry.post() == null ? null : toPost(entry.post()));
  }

  static EventFilter toFilter(PersonnelEventKind kind, Boolean late) {
    return new EventFilter(
        null, kind == null ? null : PersonnelEvent.Kind.valueOf(kind.name()), late);
  }

  static PersonnelEventList toList(Page<EventView> page) {
    return new PersonnelEventList(
        page.map(EventMapping::toDetails).items(), page.next(), page.totalCount());
  }

  static PersonnelEventDetails toDetails(EventView view) {
    PersonnelEvent event = view.recorded().event();
    Admission admission = view.recorded().admission();
    Order order = event.order();
    return new PersonnelEventDetails(
        event.id(),
        view.employee(),
        event.employment(),
        PersonnelEventKind.valueOf(event.kind().name()),
        new PersonnelOrderReference(order.number(), order.date(), order.file()),
        event.effectiveDate(),
        PersonnelMapping.toPost(event.post()),
        admission.dueDate(),
        admission.late(),
        admission.permit(),
        view.recorded().recordedBy(),
        view.recordedByName(),
        view.recorded().recordedAt());
  }

  static AllowedPersonnelActions toActions(List<AllowedAction> actions) {
    return new AllowedPersonnelActions(actions.stream().map(EventMapping::toAction).toList());
  }

  private static AllowedPersonnelAction toAction(AllowedAction action) {
    EventWindow window = action.window();
    return new AllowedPersonnelAction(
        PersonnelEventKind.valueOf(action.kind().name()),
        action.allowed(),
        action.blockedBy(),
        action.employments(),
        new PersonnelEventWindow(
            window.earliestOrderDate(), window.dueDate(), window.clause(), window.openedBy()));
  }

  private static RecordPersonnelEvent.OrderEntry toOrder(PersonnelOrderReference order) {
    return new RecordPersonnelEvent.OrderEntry(order.number(), order.date(), order._file());
  }

  private static RecordPersonnelEvent.PostEntry toPost(PostDetails post) {
    return new RecordPersonnelEvent.PostEntry(
        post.unit(), post.position(), post.rate(), EmploymentForm.valueOf(post.form().name()));
  }
}
