package uz.hemis.application.structure;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.structure.Change;
import uz.hemis.domain.structure.StructureOrder;
import uz.hemis.domain.structure.Unit;

/** Makes changes of the structure: by order, or as a correction of what was entered. */
@UseCase
class StructureEntry {

  private final EntryWindow window;
  private final UnitPlaces places;
  private final Moment moment;

  StructureEntry(EntryWindow window, UnitPlaces places, Moment moment) {
    this.window = window;
    this.places = places;
    this.moment = moment;
  }

  /** What an order does to the structure; each is a kind of event of the regulation. */
  enum Kind {
    UNIT_OPENED,
    UNIT_CHANGED,
    UNIT_MOVED,
    UNIT_CLOSED
  }

  /**
   * A change by an order, admitted by the duties that bind its kind.
   *
   * @param unit the unit that changes; of an opening the unit above, null directly under the
   *     institution
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ENTRY_CLOSED}, and what {@link
   *     Change#ordered} refuses
   */
  Change ordered(Actor actor, Kind kind, UUID unit, StructureOrder order, LocalDate on) {
    Change change = Change.ordered(order, on, actor.person(), moment.now());
    window.admit(
        actor,
        new Entry(
            kind.name(),
            unit == null ? Entry.INSTITUTION : unit,
            order.number(),
            new Entry.Dates(order.date(), on),
            unit == null ? Place.institution() : places.get(unit),
            null));
    return change;
  }

  /** A correction, which holds from today, or from the last change when that is still to come. */
  Change correction(Actor actor, Unit unit) {
    LocalDate today = moment.today();
    LocalDate last = unit.current().from();
    return Change.correction(last.isAfter(today) ? last : today, actor.person(), moment.now());
  }
}
