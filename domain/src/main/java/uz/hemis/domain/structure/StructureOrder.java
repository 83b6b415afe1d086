package uz.hemis.domain.structure;

import java.time.LocalDate;
import uz.hemis.domain.shared.rule.Faults;

/**
 * The order (buyruq) by which the structure is changed.
 *
 * @param number its number
 * @param date its date, from which the term for entering it runs
 */
public record StructureOrder(String number, LocalDate date) {

  public StructureOrder {
    new Faults()
        .addIf(number == null || number.isBlank(), StructureRule.UNIT_ORDER_MISSING, "/number")
        .addIf(date == null, StructureRule.UNIT_ORDER_MISSING, "/date")
        .throwIfAny();
  }
}
