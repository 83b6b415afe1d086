package uz.hemis.domain.breaches;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.DutyInstance.DutyReference;

/**
 * The opened duty that was broken (order, clause 3).
 *
 * @param instance the opened duty
 * @param duty its row of the catalogue
 * @param unit the innermost unit that it belongs to; null for the institution as a whole
 * @param dueDate the last day in time, as it was when the breach was opened
 */
public record BrokenDuty(UUID instance, DutyReference duty, UUID unit, LocalDate dueDate) {

  public BrokenDuty {
    Objects.requireNonNull(instance, "instance");
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(dueDate, "dueDate");
  }

  /** The duty as it stands. */
  public static BrokenDuty of(DutyInstance instance) {
    return new BrokenDuty(
        instance.id(), instance.duty(), instance.charge().unit(), instance.dueDate());
  }
}
