package uz.hemis.application.students;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.students.query.GroupFilter;
import uz.hemis.application.students.query.GroupView;
import uz.hemis.application.students.query.QuotaView;
import uz.hemis.application.students.query.StudentView;
import uz.hemis.application.students.query.StudyFilter;
import uz.hemis.application.students.query.StudyItem;
import uz.hemis.domain.access.Actor;

/**
 * Shows students, groups and quotas: a dean those of the faculty, the leadership and the
 * departments of the institution all of them, students themselves (1.3, 3.1.5, 3.1.11, 3.1.13,
 * 3.1.14).
 */
public interface ReadStudents {

  /** One page of studies by name. */
  Page<StudyItem> listStudies(Actor actor, StudyFilter filter, PageRequest page);

  /**
   * The studies of who holds the PINFL.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken when it cannot be a PINFL
   */
  List<StudyItem> searchByPinfl(Actor actor, String pinfl);

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  StudentView getStudent(Actor actor, UUID student);

  /**
   * The reader's own card; PINFL and document are masked (3.1.13, 4.2).
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code OWN_STUDENT_CARD_MISSING}
   */
  StudentView getOwn(Actor actor);

  /** One page of groups. */
  Page<GroupView> listGroups(Actor actor, GroupFilter filter, PageRequest page);

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  GroupView getGroup(Actor actor, UUID group);

  /** One page of quotas. */
  Page<QuotaView> listQuotas(Actor actor, Integer year, UUID programme, PageRequest page);

  /** The quotas with the ids, in the order of the ids. */
  List<QuotaView> listQuotas(Actor actor, List<UUID> ids);
}
