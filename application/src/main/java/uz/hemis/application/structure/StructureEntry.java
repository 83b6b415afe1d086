package uz.hemis.application.structure;

import java.time.LocalDate;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.structure.Change;
import uz.hemis.domain.structure.StructureOrder;
import uz.hemis.domain.structure.Unit;

/** Makes changes of the structure: by order, or as a correction of what was entered. */
final class StructureEntry {

  private final Moment moment;

  StructureEntry(Moment moment) {
    this.moment = moment;
  }

  /** A change by an order. */
  Change ordered(Actor actor, StructureOrder order, LocalDate on) {
    return Change.ordered(order, on, actor.person(), moment.now());
  }

  /** A correction, which holds from today, or from the last change when that is still to come. */
  Change correction(Actor actor, Unit unit) {
    LocalDate today = moment.today();
    LocalDate last = unit.current().from();
    return Change.correction(last.isAfter(today) ? last : today, actor.person(), moment.now());
  }
}
