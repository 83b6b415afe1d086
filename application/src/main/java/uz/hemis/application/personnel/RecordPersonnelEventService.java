package uz.hemis.application.personnel;

import java.util.UUID;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.people.port.People;
import uz.hemis.application.personnel.port.Employees;
import uz.hemis.application.personnel.port.EmploymentLimits;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Identities;
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
import uz.hemis.domain.personnel.PersonnelRule;
import uz.hemis.domain.personnel.Post;
import uz.hemis.domain.personnel.RecordedEvent;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.shared.rule.Faults;

@UseCase
class RecordPersonnelEventService implements RecordPersonnelEvent {

  private final Employees employees;
  private final People people;
  private final UnitPlaces places;
  private final EmploymentLimits limits;
  private final EntryWindow window;
  private final FileReferences files;
  private final Identities identities;
  private final Moment moment;

  RecordPersonnelEventService(
      Employees employees,
      People people,
      UnitPlaces places,
      EmploymentLimits limits,
      EntryWindow window,
      FileReferences files,
      Identities identities,
      Moment moment) {
    this.employees = employees;
    this.people = people;
    this.places = places;
    this.limits = limits;
    this.window = window;
    this.files = files;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID record(Actor actor, Command command) {
    actor.require(Permission.EMPLOYMENT_RECORD);
    Employee employee = employees.getForUpdate(command.employee());
    PersonnelEvent event = judged(actor, command);
    Circumstances circumstances = circumstancesOf(employee);
    employee.requireRecordable(event, circumstances);
    Place place = places.get(unitOf(event, employee));
    actor.require(Permission.EMPLOYMENT_RECORD, place);
    Admission admission = window.admit(actor, entryOf(employee, event, place));
    employee.record(
        new RecordedEvent(event, admission, actor.person(), moment.now()), circumstances);
    employees.save(employee);
    return event.id();
  }

  /** The event out of what was entered, with every fault at once. */
  private PersonnelEvent judged(Actor actor, Command command) {
    UUID id = identities.next();
    Faults faults = new Faults();
    Order order = faults.gather("/order", () -> order(command.order()));
    Post post = command.post() == null ? null : faults.gather("/post", () -> post(command.post()));
    faults.gather("", () -> attach(actor, command.order(), id));
    faults.throwIfAny();
    return new PersonnelEvent(
        id, employment(command), command.kind(), order, command.effectiveDate(), post);
  }

  private UUID employment(Command command) {
    if (command.kind() != PersonnelEvent.Kind.HIRE) {
      return command.employment();
    }
    new Faults()
        .addIf(command.employment() != null, PersonnelRule.EMPLOYMENT_UNFIT, "/employmentId")
        .throwIfAny();
    return identities.next();
  }

  private UUID attach(Actor actor, OrderEntry order, UUID event) {
    files.attach(actor, order.file(), FilePurpose.ORDER, "/order/file", event);
    return order.file();
  }

  private Circumstances circumstancesOf(Employee employee) {
    return new Circumstances(
        moment.today(), people.get(employee.person()).identity().birthDate(), limits.rateLimit());
  }

  private static UUID unitOf(PersonnelEvent event, Employee employee) {
    return event.post() == null ? employee.postOf(event.employment()).unit() : event.post().unit();
  }

  private static Entry entryOf(Employee employee, PersonnelEvent event, Place place) {
    return new Entry(
        event.kind().name(),
        employee.id(),
        event.order().number(),
        new Entry.Dates(event.order().date(), event.effectiveDate()),
        place,
        null);
  }

  private static Order order(OrderEntry entry) {
    return new Order(entry.number(), entry.date(), entry.file());
  }

  private static Post post(PostEntry entry) {
    return Post.entered(entry.unit(), entry.position(), entry.rate(), entry.form());
  }
}
