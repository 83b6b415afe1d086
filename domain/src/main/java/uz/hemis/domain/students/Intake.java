package uz.hemis.domain.students;

import java.util.Objects;
import java.util.UUID;

/**
 * Those whom one order of admission brought to a faculty: the dean puts them into groups within a
 * term that runs from the order (3.1.5, annex 5).
 *
 * @param faculty the faculty that teaches them
 */
public record Intake(UUID id, UUID faculty) {

  public Intake {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(faculty, "faculty");
  }
}
