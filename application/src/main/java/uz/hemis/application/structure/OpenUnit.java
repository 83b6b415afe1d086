package uz.hemis.application.structure;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.structure.StructureOrder;
import uz.hemis.domain.structure.UnitLabel;
import uz.hemis.domain.structure.UnitType;

/** Opens a unit by an order (1.3, 3.1.3), within three working days after the order. */
public interface OpenUnit {

  /**
   * Opens it.
   *
   * @return the new unit
   */
  UUID open(Actor actor, Command command);

  /**
   * What is opened.
   *
   * @param parent the unit above; null directly under the institution
   * @param order the order that opens it
   * @param on the first day of the unit
   */
  record Command(UnitType type, UnitLabel label, UUID parent, StructureOrder order, LocalDate on) {}
}
