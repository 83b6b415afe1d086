package uz.hemis.domain.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * One recorded change of a unit.
 *
 * @param order the order it rests on; null only for a correction of names or code
 * @param on the first day on which it holds; of a closing, the last day of the unit
 * @param recordedBy the person who recorded it
 * @param recordedAt when it was recorded
 */
public record Change(StructureOrder order, LocalDate on, UUID recordedBy, Instant recordedAt) {

  public Change {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(recordedBy, "recordedBy");
    Objects.requireNonNull(recordedAt, "recordedAt");
  }

  /**
   * A change by an order, as opening, moving and closing must be.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken when order or day is missing, or the order is
   *     dated after the day of recording
   */
  public static Change ordered(
      StructureOrder order, LocalDate on, UUID recordedBy, Instant recordedAt) {
    Faults faults = new Faults();
    LocalDate today = Tashkent.dateOf(recordedAt);
    faults.addIf(order == null, StructureRule.UNIT_ORDER_MISSING, "/order");
    faults.addIf(on == null, StructureRule.UNIT_DATE_MISSING, "/effectiveOn");
    if (order != null && order.date().isAfter(today)) {
      faults.add(
          StructureRule.UNIT_ORDER_IN_FUTURE,
          "/order/date",
          Map.of("orderDate", order.date(), "today", today));
    }
    faults.throwIfAny();
    return new Change(order, on, recordedBy, recordedAt);
  }

  /** A correction of names or code, which needs no order. */
  public static Change correction(LocalDate on, UUID recordedBy, Instant recordedAt) {
    return new Change(null, on, recordedBy, recordedAt);
  }
}
