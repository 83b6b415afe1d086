package uz.hemis.application.curriculum.query;

import java.util.List;
import java.util.UUID;

/**
 * How far a reader sees: a dean the own faculty, a head the faculty of the department (1.3).
 *
 * @param units of which the faculty is one; null for the whole institution
 */
public record CurriculumSight(List<UUID> units) {

  public CurriculumSight {
    units = units == null ? null : List.copyOf(units);
  }

  /** Whether it reaches what belongs to the faculty. */
  public boolean reaches(UUID faculty) {
    return units == null || units.contains(faculty);
  }
}
