package uz.hemis.domain.structure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A stretch of a unit's life during which nothing about it changed.
 *
 * @param label how it was called
 * @param parent the unit that it stood under; null directly under the institution
 * @param change the change that began the stretch
 * @param until the first day on which it no longer held; null for the latest one. The day of the
 *     change itself when another change followed on that day
 */
public record UnitPeriod(UnitLabel label, UUID parent, Change change, LocalDate until) {

  public UnitPeriod {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(change, "change");
    if (until != null && until.isBefore(change.on())) {
      throw new IllegalArgumentException("until: " + until);
    }
  }

  /** The first day of the stretch. */
  public LocalDate from() {
    return change.on();
  }

  /** The same stretch, ended. */
  UnitPeriod endedOn(LocalDate firstDayAfter) {
    return new UnitPeriod(label, parent, change, firstDayAfter);
  }
}
