package uz.hemis.application.structure;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.structure.StructureOrder;

/** Puts a unit to another place in the tree by an order (3.1.3), with all units under it. */
public interface MoveUnit {

  /** Moves it. */
  void move(Actor actor, Command command);

  /**
   * Where it goes.
   *
   * @param parent the unit above from then on; null directly under the institution
   * @param order the order that moves it
   * @param on the first day in the new place
   */
  record Command(UUID unit, UUID parent, StructureOrder order, LocalDate on) {}
}
