package uz.hemis.application.clearance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uz.hemis.application.students.port.Studies;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Placement;
import uz.hemis.domain.students.StudentNumber;
import uz.hemis.domain.students.Study;
import uz.hemis.domain.students.StudyStatus;

/** A study in memory, on its last course. */
final class OneStudy implements Studies {

  static final UUID FACULTY = new UUID(1, 1);
  static final UUID PERSON = new UUID(2, 1);
  static final UUID STUDY = new UUID(3, 1);

  StudyStatus status = StudyStatus.STUDYING;

  @Override
  public Study getForUpdate(UUID id) {
    if (!id.equals(STUDY)) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    return new Study(
        STUDY,
        0,
        new UUID(4, 1),
        PERSON,
        new StudentNumber("999261100001"),
        status,
        new Placement(new UUID(5, 1), FACULTY, null, 4, "11"));
  }

  @Override
  public List<Study> listForUpdate(Collection<UUID> named) {
    throw new UnsupportedOperationException("a sheet is of one");
  }

  @Override
  public void addAll(Collection<Study> newcomers) {
    throw new UnsupportedOperationException("nobody is admitted here");
  }

  @Override
  public void saveAll(Collection<Study> moved) {
    throw new UnsupportedOperationException("nobody moves here");
  }
}
