package uz.hemis.domain.personnel;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.regulation.Admission;

/**
 * An event with how it came into the system, kept for ever.
 *
 * @param event what happened
 * @param admission its due date, and the permit when it came late
 * @param recordedBy the person who recorded it
 * @param recordedAt when it was recorded
 */
public record RecordedEvent(
    PersonnelEvent event, Admission admission, UUID recordedBy, Instant recordedAt) {

  public RecordedEvent {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(admission, "admission");
    Objects.requireNonNull(recordedBy, "recordedBy");
    Objects.requireNonNull(recordedAt, "recordedAt");
  }
}
