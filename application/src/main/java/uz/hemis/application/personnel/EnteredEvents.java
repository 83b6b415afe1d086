package uz.hemis.application.personnel;

import java.util.UUID;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.people.port.People;
import uz.hemis.application.personnel.RecordPersonnelEvent.Command;
import uz.hemis.application.personnel.RecordPersonnelEvent.OrderEntry;
import uz.hemis.application.personnel.RecordPersonnelEvent.PostEntry;
import uz.hemis.application.personnel.port.EmploymentLimits;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.UnitPlaces;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.personnel.Circumstances;
import uz.hemis.domain.personnel.Employee;
import uz.hemis.domain.personnel.Order;
import uz.hemis.domain.personnel.PersonnelEvent;
import uz.hemis.domain.personnel.Post;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.shared.rule.Faults;

/** Makes personnel events and their entries out of what people wrote (3.1.3). */
@UseCase
class EnteredEvents {

  private final People people;
  private final UnitPlaces places;
  private final EmploymentLimits limits;
  private final FileReferences files;
  private final Moment moment;

  EnteredEvents(
      People people,
      UnitPlaces places,
      EmploymentLimits limits,
      FileReferences files,
      Moment moment) {
    this.people = people;
    this.places = places;
    this.limits = limits;
    this.files = files;
    this.moment = moment;
  }

  /**
   * The event out of what was entered, with every fault at once; its order's file is attached to
   * it.
   *
   * @param id identifier of the event
   * @param employment the employment that it concerns
   */
  PersonnelEvent attached(Actor actor, Command command, UUID id, UUID employment) {
    Faults faults = new Faults();
    PersonnelEvent event = faults.gather("", () -> event(command, id, employment));
    faults.gather("", () -> attach(actor, command.order(), id));
    faults.throwIfAny();
    return event;
  }

  /** The event out of what was entered, with every fault at once. */
  PersonnelEvent event(Command command, UUID id, UUID employment) {
    Faults faults = new Faults();
    Order order = faults.gather("/order", () -> order(command.order()));
    Post post = command.post() == null ? null : faults.gather("/post", () -> post(command.post()));
    faults.throwIfAny();
    return new PersonnelEvent(id, employment, command.kind(), order, command.effectiveDate(), post);
  }

  /** What the event is judged on besides the employee's own history. */
  Circumstances circumstancesOf(Employee employee) {
    return new Circumstances(
        moment.today(), people.get(employee.person()).identity().birthDate(), limits.rateLimit());
  }

  /**
   * The event as an entry of the regulation, within the scope of who makes it.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} outside it
   */
  Entry entryOf(Actor actor, Employee employee, PersonnelEvent event) {
    Place place = places.get(unitOf(event, employee));
    actor.require(Permission.EMPLOYMENT_RECORD, place);
    return new Entry(
        event.kind().name(),
        employee.id(),
        event.order().number(),
        new Entry.Dates(event.order().date(), event.effectiveDate()),
        place,
        null);
  }

  private UUID attach(Actor actor, OrderEntry order, UUID event) {
    files.attach(actor, order.file(), FilePurpose.ORDER, "/order/file", event);
    return order.file();
  }

  private static UUID unitOf(PersonnelEvent event, Employee employee) {
    return event.post() == null ? employee.postOf(event.employment()).unit() : event.post().unit();
  }

  private static Order order(OrderEntry entry) {
    return new Order(entry.number(), entry.date(), entry.file());
  }

  private static Post post(PostEntry entry) {
    return Post.entered(entry.unit(), entry.position(), entry.rate(), entry.form());
  }
}
