package uz.hemis.application.structure;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.structure.StructureOrder;

/** Closes a unit by an order (3.1.3), once nothing and nobody is left in it. */
public interface CloseUnit {

  /** Closes it. */
  void close(Actor actor, Command command);

  /**
   * What is closed.
   *
   * @param order the order that closes it
   * @param on the last day of the unit
   */
  record Command(UUID unit, StructureOrder order, LocalDate on) {}
}
