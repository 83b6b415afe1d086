package uz.hemis.application.students;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.query.GroupFilter;
import uz.hemis.application.students.query.GroupView;
import uz.hemis.application.students.query.QuotaView;
import uz.hemis.application.students.query.StudentQueries;
import uz.hemis.application.students.query.StudentSight;
import uz.hemis.application.students.query.StudentView;
import uz.hemis.application.students.query.StudyFilter;
import uz.hemis.application.students.query.StudyItem;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.StudentRule;

@UseCase
class ReadStudentsService implements ReadStudents {

  private final StudentQueries students;

  ReadStudentsService(StudentQueries students) {
    this.students = students;
  }

  @Override
  public Page<StudyItem> listStudies(Actor actor, StudyFilter filter, PageRequest page) {
    return students.listStudies(filter, page, sightOf(actor));
  }

  @Override
  public List<StudyItem> searchByPinfl(Actor actor, String pinfl) {
    actor.require(Permission.STUDENT_IDENTITY_VIEW);
    Faults faults = new Faults();
    Pinfl number = faults.gather("/pinfl", () -> new Pinfl(pinfl));
    faults.throwIfAny();
    return students.listByPinfl(number, sightOf(actor));
  }

  @Override
  public StudentView getStudent(Actor actor, UUID student) {
    return students
        .findStudent(student, sightOf(actor))
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public StudentView getOwn(Actor actor) {
    actor.require(Permission.OWN_RECORD_VIEW);
    return students
        .findStudentOf(actor.person(), new StudentSight(Scope.self(), actor.person(), true))
        .map(StudentView::toOwner)
        .orElseThrow(() -> new RuleBroken(StudentRule.OWN_STUDENT_CARD_MISSING));
  }

  @Override
  public Page<GroupView> listGroups(Actor actor, GroupFilter filter, PageRequest page) {
    return students.listGroups(filter, page, sightOf(actor));
  }

  @Override
  public GroupView getGroup(Actor actor, UUID group) {
    return students
        .findGroup(group, sightOf(actor))
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Page<QuotaView> listQuotas(Actor actor, Integer year, UUID programme, PageRequest page) {
    actor.require(Permission.STUDENT_VIEW);
    return students.listQuotas(year, programme, page);
  }

  @Override
  public List<QuotaView> listQuotas(Actor actor, List<UUID> ids) {
    actor.require(Permission.STUDENT_VIEW);
    return students.listQuotas(ids);
  }

  private static StudentSight sightOf(Actor actor) {
    actor.require(Permission.STUDENT_VIEW);
    return new StudentSight(
        actor.scope(), actor.person(), actor.may(Permission.STUDENT_IDENTITY_VIEW));
  }
}
