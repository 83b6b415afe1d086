package uz.hemis.application.breaches.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.breaches.BreachKind;
import uz.hemis.domain.breaches.BreachState;
import uz.hemis.domain.breaches.MeasureKind;
import uz.hemis.domain.regulation.DutyInstance.DutyReference;

/**
 * A breach in a list.
 *
 * @param instance the opened duty
 * @param unit null for the institution as a whole
 * @param dueDate the last day in time
 * @param openedAt when the breach was opened
 * @param responsible null while nobody is named, or where persons are not shown
 * @param head null while nobody is named, or where persons are not shown
 * @param measure null while none is taken
 */
public record BreachItem(
    UUID id,
    long version,
    BreachKind kind,
    BreachState state,
    UUID instance,
    DutyReference duty,
    UUID unit,
    LocalDate dueDate,
    Instant openedAt,
    boolean disputed,
    Named responsible,
    Named head,
    MeasureKind measure) {

  /**
   * A person.
   *
   * @param name family and given name
   */
  public record Named(UUID person, String name) {}

  /** The same without the persons. */
  public BreachItem withoutPersons() {
    return new BreachItem(
        id, version, kind, state, instance, duty, unit, dueDate, openedAt, disputed, null, null,
        measure);
  }
}
