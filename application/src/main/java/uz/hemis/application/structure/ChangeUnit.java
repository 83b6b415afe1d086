package uz.hemis.application.structure;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.structure.StructureOrder;
import uz.hemis.domain.structure.UnitLabel;

/**
 * Gives a unit other names or another code (3.1.3): by an order, from a day on; or, without either,
 * as a correction that holds from today.
 */
public interface ChangeUnit {

  /** Changes it; what stays the same is given again. */
  void change(Actor actor, Command command);

  /**
   * What changes.
   *
   * @param expectedVersion the version that the change builds on
   * @param order the order that the change rests on; null for a correction
   * @param on the first day on which it holds; null for a correction
   */
  record Command(
      UUID unit, long expectedVersion, UnitLabel label, StructureOrder order, LocalDate on) {

    /** Whether neither order nor day is named. */
    public boolean isCorrection() {
      return order == null && on == null;
    }
  }
}
