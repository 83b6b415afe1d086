package uz.hemis.application.students;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.students.StudentWorld.ALI;
import static uz.hemis.application.students.StudentWorld.DEAN;
import static uz.hemis.application.students.StudentWorld.FACULTY;
import static uz.hemis.application.students.StudentWorld.MARKETING;
import static uz.hemis.application.students.StudentWorld.TODAY;
import static uz.hemis.application.students.StudentWorld.ali;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.people.query.ShownIdentity;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.students.query.GroupFilter;
import uz.hemis.application.students.query.GroupView;
import uz.hemis.application.students.query.QuotaView;
import uz.hemis.application.students.query.StudentQueries;
import uz.hemis.application.students.query.StudentSight;
import uz.hemis.application.students.query.StudentView;
import uz.hemis.application.students.query.StudyFilter;
import uz.hemis.application.students.query.StudyItem;
import uz.hemis.application.support.Actors;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.people.Identity;
import uz.hemis.domain.shared.person.Contacts;
import uz.hemis.domain.shared.person.PersonRule;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.students.StudentCard;
import uz.hemis.domain.students.StudentRule;

/** Who sees how much of the students: 1.3, 3.1.5, 3.1.13, 4.1. */
class ReadStudentsTest {

  private static final PageRequest PAGE = new PageRequest(10, null, false);
  private static final UUID CARD = new UUID(8, 1);
  private static final UUID PERSON = new UUID(11, 1);

  private final Seen seen = new Seen();
  private final ReadStudents read = new ReadStudentsService(seen);

  @Test
  void a_dean_sees_the_faculty_in_clear() {
    read.listStudies(DEAN, null, PAGE);
    read.listGroups(DEAN, null, PAGE);
    read.getStudent(DEAN, CARD);

    assertThat(seen.sights)
        .hasSize(3)
        .containsOnly(
            new StudentSight(new Scope(Scope.Kind.FACULTY, FACULTY), DEAN.person(), true));
  }

  @Test
  void who_may_not_see_identities_gets_them_masked() {
    read.listStudies(MARKETING, null, PAGE);

    assertThat(seen.sights).singleElement().matches(sight -> !sight.identity());
    assertRefused(AccessRule.PERMISSION_MISSING, () -> read.searchByPinfl(MARKETING, ALI));
  }

  @Test
  void whom_to_search_for_is_named_by_a_pinfl() {
    assertThat(read.searchByPinfl(DEAN, ALI)).isEmpty();
    assertThat(seen.asked).containsExactly(new Pinfl(ALI));
    assertRefused(PersonRule.PINFL_MALFORMED, () -> read.searchByPinfl(DEAN, "123"), "/pinfl");
  }

  @Test
  void students_see_their_own_card_with_numbers_masked() {
    StudentView own = read.getOwn(Actors.student(PERSON));

    assertThat(own.identity().pinfl()).isEqualTo("**********0018");
    assertThat(own.identity().document()).endsWith("01").startsWith("****");
    assertThat(seen.sights).containsExactly(new StudentSight(Scope.self(), PERSON, true));
    assertRefused(
        StudentRule.OWN_STUDENT_CARD_MISSING, () -> read.getOwn(Actors.student(new UUID(11, 9))));
    assertRefused(
        AccessRule.PERMISSION_MISSING, () -> read.listStudies(Actors.student(PERSON), null, PAGE));
  }

  @Test
  void what_is_out_of_sight_does_not_exist() {
    assertRefused(AccessRule.NOT_FOUND, () -> read.getStudent(DEAN, new UUID(8, 9)));
    assertRefused(AccessRule.NOT_FOUND, () -> read.getGroup(DEAN, new UUID(7, 9)));
  }

  @Test
  void quotas_are_seen_by_who_sees_students() {
    assertThat(read.listQuotas(MARKETING, null, null, PAGE).items()).isEmpty();
    assertThat(read.listQuotas(MARKETING, List.of())).isEmpty();
    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> read.listQuotas(Actors.student(PERSON), null, null, PAGE));
    assertRefused(
        AccessRule.PERMISSION_MISSING, () -> read.listQuotas(Actors.student(PERSON), List.of()));
  }

  /** Remembers what it was asked for; knows one card. */
  private static final class Seen implements StudentQueries {

    private final List<StudentSight> sights = new ArrayList<>();
    private final List<Pinfl> asked = new ArrayList<>();

    @Override
    public Page<StudyItem> listStudies(StudyFilter filter, PageRequest page, StudentSight sight) {
      sights.add(sight);
      return new Page<>(List.of(), null, null);
    }

    @Override
    public List<StudyItem> listByPinfl(Pinfl pinfl, StudentSight sight) {
      asked.add(pinfl);
      return List.of();
    }

    @Override
    public Optional<StudentView> findStudent(UUID student, StudentSight sight) {
      sights.add(sight);
      return Optional.of(view()).filter(card -> card.id().equals(student));
    }

    @Override
    public Optional<StudentView> findStudentOf(UUID person, StudentSight sight) {
      sights.add(sight);
      return Optional.of(view()).filter(card -> card.person().equals(person));
    }

    @Override
    public Page<GroupView> listGroups(GroupFilter filter, PageRequest page, StudentSight sight) {
      sights.add(sight);
      return new Page<>(List.of(), null, null);
    }

    @Override
    public Optional<GroupView> findGroup(UUID group, StudentSight sight) {
      return Optional.empty();
    }

    @Override
    public Page<QuotaView> listQuotas(Integer year, UUID programme, PageRequest page) {
      return new Page<>(List.of(), null, null);
    }

    @Override
    public List<QuotaView> listQuotas(List<UUID> ids) {
      return List.of();
    }

    private static StudentView view() {
      Identity who = ali().identity().judge(TODAY);
      return new StudentView(
          CARD,
          1,
          PERSON,
          new ShownIdentity(
              who.name(),
              who.sex(),
              who.citizenship(),
              who.birthDate(),
              who.pinfl().value(),
              who.document().value()),
          new StudentCard("10", "11", new Contacts(null, null)),
          List.of());
    }
  }
}
