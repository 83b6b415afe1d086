package uz.hemis.application.structure;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.structure.Change;
import uz.hemis.domain.structure.Institution;
import uz.hemis.domain.structure.StructureOrder;
import uz.hemis.domain.structure.Unit;

/** Makes changes of the structure, admitted by the window that the duty leaves open. */
final class StructureEntry {

  /** The duty: structure is entered within three working days after the order. */
  private static final String DUTY = "STRUCTURE_CHANGE";

  private final EntryWindow window;
  private final Moment moment;

  StructureEntry(EntryWindow window, Moment moment) {
    this.window = window;
    this.moment = moment;
  }

  /** The opening of a unit; a permit for it names what the unit opens under. */
  Change opening(Actor actor, UUID parent, StructureOrder order, LocalDate on) {
    UUID subject = parent == null ? Institution.SUBJECT : parent;
    return admitted(actor, subject, "OPEN", order, on);
  }

  /** A change of a unit by an order. */
  Change ordered(Actor actor, Unit unit, String event, StructureOrder order, LocalDate on) {
    return admitted(actor, unit.id(), event, order, on);
  }

  /** A correction, which holds from today, or from the last change when that is still to come. */
  Change correction(Actor actor, Unit unit) {
    LocalDate today = moment.today();
    LocalDate last = unit.current().from();
    return Change.correction(last.isAfter(today) ? last : today, actor.person(), moment.now());
  }

  private Change admitted(
      Actor actor, UUID subject, String event, StructureOrder order, LocalDate on) {
    Change change = Change.ordered(order, on, actor.person(), moment.now());
    window.admit(actor, DUTY, new EntryObject(subject, event, order.number(), order.date()));
    return change;
  }
}
