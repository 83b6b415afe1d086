package uz.hemis.application.students.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.shared.person.Pinfl;

/** Reads of students, groups and quotas, each within what the reader sees. */
public interface StudentQueries {

  /** One page of studies by family name and given name. */
  Page<StudyItem> listStudies(StudyFilter filter, PageRequest page, StudentSight sight);

  /** The studies of who holds the PINFL, the latest first. */
  List<StudyItem> listByPinfl(Pinfl pinfl, StudentSight sight);

  /** One card. */
  Optional<StudentView> findStudent(UUID student, StudentSight sight);

  /** The card of a person. */
  Optional<StudentView> findStudentOf(UUID person, StudentSight sight);

  /** One page of groups. */
  Page<GroupView> listGroups(GroupFilter filter, PageRequest page, StudentSight sight);

  /** One group. */
  Optional<GroupView> findGroup(UUID group, StudentSight sight);

  /** One page of quotas. */
  Page<QuotaView> listQuotas(Integer year, UUID programme, PageRequest page);

  /** The quotas with the ids, in the order of the ids. */
  List<QuotaView> listQuotas(List<UUID> ids);
}
