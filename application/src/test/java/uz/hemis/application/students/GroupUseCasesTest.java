package uz.hemis.application.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.students.StudentWorld.CURRICULUM;
import static uz.hemis.application.students.StudentWorld.DEAN;
import static uz.hemis.application.students.StudentWorld.FACULTY;
import static uz.hemis.application.students.StudentWorld.FOREIGN_CURRICULUM;
import static uz.hemis.application.students.StudentWorld.MARKETING;
import static uz.hemis.application.students.StudentWorld.OTHER;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.application.support.Actors;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Group;
import uz.hemis.domain.students.StudentRule;
import uz.hemis.domain.students.StudyStatus;

/** Academic groups of a faculty: 3.1.5. */
class GroupUseCasesTest {

  private static final Actor STRANGER = Actors.dean(OTHER);

  private final StudentWorld world = new StudentWorld();

  @Test
  void a_group_is_formed_of_a_curriculum_and_a_course_that_it_has() {
    assertThat(world.groups.get(formed("26-11", 1)).teaching())
        .isEqualTo(new Group.Teaching(CURRICULUM, FACULTY, "12", 1));
    formed("23-11", 4);
    assertRefused(StudentRule.COURSE_UNFIT, () -> formed("22-11", 5), "/course");
    assertRefused(StudentRule.COURSE_UNFIT, () -> formed("27-11", 0), "/course");
  }

  @Test
  void faults_of_a_group_are_told_at_once() {
    assertRefused(
        StudentRule.COURSE_UNFIT,
        () -> world.formGroup.form(DEAN, new FormGroup.Command("26-11", CURRICULUM, "99", 5)),
        "/course",
        "/language");
    assertRefused(
        AccessRule.NOT_FOUND,
        () ->
            world.formGroup.form(
                DEAN, new FormGroup.Command("26-11", FOREIGN_CURRICULUM, "12", 1)));
    assertThat(world.groups).isEmpty();
  }

  @Test
  void a_name_is_given_once_while_its_group_is_open() {
    UUID first = formed("26-11", 1);
    assertRefused(StudentRule.GROUP_NAME_TAKEN, () -> formed("26-11", 1), "/name");

    world.closeGroup.close(DEAN, first);

    formed("26-11", 1);
  }

  @Test
  void it_is_renamed_while_it_is_open_by_who_saw_it() {
    UUID group = formed("26-11", 1);
    formed("26-12", 1);
    assertRefused(
        StudentRule.GROUP_NAME_TAKEN,
        () -> world.renameGroup.rename(DEAN, formed("26-13", 1), 0, "26-12"),
        "/name");
    assertRefused(
        AccessRule.VERSION_STALE, () -> world.renameGroup.rename(DEAN, group, 1, "26-14"));

    world.renameGroup.rename(DEAN, group, 0, "26-14");

    assertThat(world.groups.get(group).name()).isEqualTo("26-14");
    assertThat(world.instructed).contains(group);
    world.closeGroup.close(DEAN, group);
    assertClosed(() -> world.renameGroup.rename(DEAN, group, 0, "26-15"));
  }

  @Test
  void it_is_closed_when_nobody_is_left_in_it() {
    UUID group = formed("26-11", 1);
    UUID study = world.study(StudyStatus.STUDYING);
    world.assign.assign(DEAN, group, List.of(study));
    assertThatThrownBy(() -> world.closeGroup.close(DEAN, group))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no -> {
              assertThat(no.rule()).isEqualTo(StudentRule.GROUP_NOT_EMPTY);
              assertThat(no.facts()).containsEntry("members", 1);
            });

    world.studies.kept.get(study).assign(null);
    world.closeGroup.close(DEAN, group);

    assertThat(world.groups.get(group).closedAt()).isEqualTo(world.moment.now());
    assertClosed(() -> world.closeGroup.close(DEAN, group));
    assertClosed(() -> world.assign.assign(DEAN, group, List.of(study)));
  }

  @Test
  void the_group_of_the_last_whom_an_order_admitted_fulfils_the_duty_to_form_groups() {
    world.quota(2);
    List<UUID> admitted =
        world
            .admit
            .admitAll(
                DEAN,
                new AdmitStudents.Admission(StudentWorld.YEAR, StudentWorld.ORDER),
                AdmitStudents.Mode.ALL_OR_NOTHING,
                List.of(
                    StudentWorld.line(StudentWorld.ali()), StudentWorld.line(StudentWorld.vali())))
            .admitted()
            .stream()
            .map(AdmitStudents.Admitted::study)
            .toList();
    assertThat(world.window.kinds()).containsExactly("ADMISSION_ORDERED");
    UUID group = formed("26-11", 1);

    world.assign.assign(DEAN, group, admitted.subList(0, 1));
    assertThat(world.window.kinds()).containsExactly("ADMISSION_ORDERED");
    world.assign.assign(DEAN, group, admitted.subList(1, 2));

    assertThat(world.window.kinds()).containsExactly("ADMISSION_ORDERED", "GROUP_FORMED");
  }

  @Test
  void students_are_taken_out_of_whatever_group_they_were_in() {
    UUID former = formed("26-11", 1);
    UUID group = formed("26-12", 1);
    UUID one = world.study(StudyStatus.STUDYING);
    UUID other = world.study(StudyStatus.APPLIED);
    world.assign.assign(DEAN, former, List.of(one));

    world.assign.assign(DEAN, group, List.of(one, other));

    assertThat(world.studies.kept.values())
        .allMatch(study -> group.equals(study.placement().group()));
    assertThat(world.followed).containsExactlyInAnyOrder(one, one, other);
  }

  @Test
  void all_are_taken_or_none_and_each_that_does_not_fit_is_told() {
    UUID group = formed("26-11", 1);
    UUID fit = world.study(StudyStatus.STUDYING);
    UUID gone = world.study(StudyStatus.GRADUATED);
    UUID foreign = world.studies.add(OTHER, CURRICULUM, StudyStatus.STUDYING);
    UUID unfit = world.studies.add(FACULTY, FOREIGN_CURRICULUM, StudyStatus.STUDYING);

    assertThatThrownBy(
            () ->
                world.assign.assign(
                    DEAN, group, List.of(fit, gone, foreign, unfit, new UUID(9, 99))))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no ->
                assertThat(no.faults())
                    .extracting(Fault::rule, Fault::field)
                    .containsExactly(
                        tuple(StudentRule.GROUP_MEMBER_LEFT, "/studies/1"),
                        tuple(StudentRule.GROUP_MEMBER_UNKNOWN, "/studies/2"),
                        tuple(StudentRule.GROUP_MEMBER_UNFIT, "/studies/3"),
                        tuple(StudentRule.GROUP_MEMBER_UNKNOWN, "/studies/4")));
    assertThat(world.studies.savedTogether).isZero();
    assertThat(world.followed).isEmpty();
  }

  @Test
  void groups_of_another_faculty_do_not_exist_and_others_have_none() {
    UUID group = formed("26-11", 1);

    assertRefused(
        AccessRule.NOT_FOUND, () -> world.renameGroup.rename(STRANGER, group, 0, "26-12"));
    assertRefused(AccessRule.NOT_FOUND, () -> world.closeGroup.close(STRANGER, group));
    assertRefused(AccessRule.NOT_FOUND, () -> world.assign.assign(STRANGER, group, List.of()));
    assertRefused(AccessRule.NOT_FOUND, () -> world.closeGroup.close(DEAN, new UUID(7, 9)));
    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> world.formGroup.form(MARKETING, new FormGroup.Command("26-12", CURRICULUM, "12", 1)));
    assertRefused(AccessRule.PERMISSION_MISSING, () -> world.closeGroup.close(MARKETING, group));
  }

  private UUID formed(String name, int course) {
    return world.formGroup.form(DEAN, new FormGroup.Command(name, CURRICULUM, "12", course));
  }

  private static void assertClosed(ThrowingCallable deed) {
    assertRefused(StudentRule.GROUP_CLOSED, deed);
  }
}
