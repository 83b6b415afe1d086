package uz.hemis.domain.clearance;

import java.util.EnumSet;
import java.util.Set;
import uz.hemis.domain.students.StudyStatus;

/** Why a student is cleared, with the statuses in which that happens. */
public enum ClearanceReason {
  GRADUATION(EnumSet.of(StudyStatus.STUDYING)),
  TRANSFER(EnumSet.of(StudyStatus.STUDYING)),
  EXPULSION(EnumSet.of(StudyStatus.STUDYING, StudyStatus.ON_LEAVE, StudyStatus.LEFT_ON_COURSE));

  private final Set<StudyStatus> statuses;

  ClearanceReason(Set<StudyStatus> statuses) {
    this.statuses = statuses;
  }

  /** Whether a study of the status is cleared for it. */
  public boolean fits(StudyStatus status) {
    return statuses.contains(status);
  }
}
