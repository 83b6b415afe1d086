package uz.hemis.domain.movements;

import java.util.Objects;
import uz.hemis.domain.students.Placement;
import uz.hemis.domain.students.Study;
import uz.hemis.domain.students.StudyStatus;

/** How a study stood at one side of a movement. */
public record Waypoint(StudyStatus status, Placement placement) {

  public Waypoint {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(placement, "placement");
  }

  /** How the study stands. */
  public static Waypoint of(Study study) {
    return new Waypoint(study.status(), study.placement());
  }
}
