package uz.hemis.domain.regulation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The due dates that people relied on when the calendar or the working week changed: an open window
 * may only be lengthened (order, clause 5).
 *
 * @param byEvent due date by the date of the event, for one duty
 */
public record DueDatePromises(Map<LocalDate, LocalDate> byEvent) {

  public DueDatePromises {
    byEvent = Collections.unmodifiableMap(new TreeMap<>(byEvent));
  }

  /** No calendar has changed yet. */
  public static DueDatePromises none() {
    return new DueDatePromises(Map.of());
  }

  /**
   * The latest due date promised for the event or an earlier one that the same version judges: a
   * later event is never due before an earlier one.
   *
   * @param inForceFrom the first day of that version
   */
  public Optional<LocalDate> latestFor(LocalDate event, LocalDate inForceFrom) {
    return byEvent.entrySet().stream()
        .filter(promise -> !promise.getKey().isAfter(event))
        .filter(promise -> !promise.getKey().isBefore(inForceFrom))
        .map(Map.Entry::getValue)
        .max(Comparator.naturalOrder());
  }
}
