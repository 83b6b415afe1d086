package uz.hemis.application.movements;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.UnitPlaces;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.movements.Move;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.shared.document.OfficialDocument;

/** Holds orders against the term of their entry (3.1.5): each is one entry of each faculty. */
@UseCase
class MovementWindow {

  /** The kind of event of the regulation. */
  static final String KIND = "MOVEMENT";

  private final EntryWindow window;
  private final UnitPlaces places;

  MovementWindow(EntryWindow window, UnitPlaces places) {
    this.window = window;
    this.places = places;
  }

  /**
   * Admits the order.
   *
   * @param moves what it does
   * @return the permit that was used up; null in time
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ENTRY_CLOSED}
   */
  UUID admit(Actor actor, OfficialDocument order, Collection<Move> moves) {
    actor.require(Permission.MOVEMENT_RECORD);
    List<Admission> passed =
        moves.stream()
            .map(move -> move.before().placement().faculty())
            .distinct()
            .sorted()
            .map(faculty -> window.admit(actor, entry(order, faculty)))
            .toList();
    return passed.stream().map(Admission::permit).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private Entry entry(OfficialDocument order, UUID faculty) {
    return new Entry(
        KIND, faculty, order.number(), Entry.Dates.both(order.date()), places.get(faculty), null);
  }
}
