package uz.hemis.application.students;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.UnitPlaces;
import uz.hemis.application.students.port.Intakes;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.students.Intake;

/**
 * Orders of admission as events of the regulation: each opens the duty of a faculty's dean to form
 * groups, and the group of the last of those whom it admitted fulfils it (3.1.5, annex 5).
 */
@UseCase
class IntakeOrders {

  private static final String ORDERED = "ADMISSION_ORDERED";
  private static final String FORMED = "GROUP_FORMED";

  private final Intakes intakes;
  private final EntryWindow window;
  private final UnitPlaces places;
  private final Identities identities;
  private final Moment moment;

  IntakeOrders(
      Intakes intakes,
      EntryWindow window,
      UnitPlaces places,
      Identities identities,
      Moment moment) {
    this.intakes = intakes;
    this.window = window;
    this.places = places;
    this.identities = identities;
    this.moment = moment;
  }

  /**
   * The intake of each faculty to which the order brings somebody; the term of a new one begins.
   */
  Map<UUID, UUID> admitted(Actor actor, OfficialDocument order, Collection<UUID> faculties) {
    Map<UUID, UUID> byFaculty = new HashMap<>();
    faculties.stream()
        .distinct()
        .sorted()
        .forEach(faculty -> byFaculty.put(faculty, intake(actor, order, faculty)));
    return byFaculty;
  }

  /** The studies were put into groups, or left: who was the last of an intake completes it. */
  void placed(Actor actor, Collection<UUID> studies) {
    List<Intake> formed = intakes.listFormedForUpdate(studies);
    formed.forEach(
        intake -> window.admit(actor, entry(FORMED, intake, "", Entry.Dates.both(moment.today()))));
    intakes.close(formed, moment.now());
  }

  private UUID intake(Actor actor, OfficialDocument order, UUID faculty) {
    Intake opened = new Intake(identities.next(), faculty);
    Intake kept = intakes.keep(opened, order);
    if (kept.equals(opened)) {
      window.admit(actor, entry(ORDERED, kept, order.number(), Entry.Dates.both(order.date())));
    }
    return kept.id();
  }

  private Entry entry(String kind, Intake intake, String order, Entry.Dates dates) {
    return new Entry(kind, intake.id(), order, dates, places.get(intake.faculty()), null);
  }
}
