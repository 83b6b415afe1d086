package uz.hemis.application.academic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.application.academic.port.MilestoneFollowers;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.academic.AcademicRule;
import uz.hemis.domain.academic.EducationType;
import uz.hemis.domain.academic.Milestone;
import uz.hemis.domain.academic.MilestoneKind;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.AcademicYear;

class AcademicUseCasesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 8, 25);
  private static final LocalDate START = LocalDate.of(2026, 9, 2);
  private static final AcademicYear YEAR = new AcademicYear(2026);
  private static final Actor CLERK = actor(Role.ACADEMIC_DEPARTMENT);

  private final InMemoryMilestones milestones = new InMemoryMilestones(YEAR);
  private final InMemoryAcademicYears years = new InMemoryAcademicYears();
  private final List<String> told = new ArrayList<>();
  private long lastIdentity;

  private final MilestoneFollowers followers =
      new MilestoneFollowers() {
        @Override
        public void set(Milestone milestone) {
          told.add("set " + milestone.date());
        }

        @Override
        public void moved(Milestone before, Milestone now) {
          told.add("moved " + before.date() + " " + now.date());
        }

        @Override
        public void removed(Milestone milestone) {
          told.add("removed " + milestone.date());
        }
      };
  private final Moment moment =
      new Moment() {
        @Override
        public Instant now() {
          return Instant.parse("2026-08-25T05:00:00Z");
        }

        @Override
        public LocalDate today() {
          return TODAY;
        }
      };
  private final DraftAcademicYear draft = new DraftAcademicYearService(years, moment);
  private final DeclareCurrent declare = new DeclareCurrentService(years, moment);
  private final SetMilestone set =
      new SetMilestoneService(milestones, followers, () -> new UUID(0, ++lastIdentity), moment);
  private final MoveMilestone move = new MoveMilestoneService(milestones, followers, moment);
  private final RemoveMilestone remove = new RemoveMilestoneService(milestones, followers, moment);

  @Test
  void followers_hear_of_each_change_in_its_order() {
    UUID id = set.set(CLERK, classes(START));
    move.move(CLERK, new MoveMilestone.Command(id, 1, START.plusDays(5)));
    remove.remove(CLERK, id, 2);
    assertThat(told)
        .containsExactly("set 2026-09-02", "moved 2026-09-02 2026-09-07", "removed 2026-09-07");
    assertThat(milestones.kept).isEmpty();
  }

  @Test
  void followers_hear_nothing_of_what_was_refused() {
    UUID id = set.set(CLERK, classes(TODAY));
    told.clear();
    assertRefused(() -> set.set(CLERK, classes(START)), AcademicRule.MILESTONE_EXISTS);
    assertRefused(
        () -> move.move(CLERK, new MoveMilestone.Command(id, 1, START)),
        AcademicRule.MILESTONE_PASSED);
    assertRefused(() -> remove.remove(CLERK, id, 1), AcademicRule.MILESTONE_PASSED);
    assertThat(told).isEmpty();
    assertThat(milestones.kept.get(id).date()).isEqualTo(TODAY);
  }

  @Test
  void a_change_builds_on_the_version_that_was_read() {
    UUID id = set.set(CLERK, classes(START));
    assertRefused(
        () -> move.move(CLERK, new MoveMilestone.Command(id, 0, START.plusDays(1))),
        AccessRule.VERSION_STALE);
    assertRefused(() -> remove.remove(CLERK, id, 2), AccessRule.VERSION_STALE);
  }

  @Test
  void a_year_that_was_not_drafted_has_no_milestones() {
    assertRefused(
        () ->
            set.set(
                CLERK,
                new SetMilestone.Command(
                    YEAR.next(), MilestoneKind.CLASSES_START, 1, EducationType.ALL, START)),
        AccessRule.NOT_FOUND);
  }

  @Test
  void a_year_is_drafted_once() {
    draft.draft(CLERK, YEAR);
    assertRefused(() -> draft.draft(CLERK, YEAR), AcademicRule.ACADEMIC_YEAR_EXISTS);
  }

  @Test
  void a_year_that_was_not_drafted_does_not_become_current() {
    assertRefused(() -> declare.declareYear(CLERK, YEAR), AcademicRule.ACADEMIC_YEAR_UNKNOWN);
  }

  @Test
  void no_semester_is_current_without_a_year() {
    assertRefused(
        () -> declare.declareSemester(CLERK, 1, EducationType.ALL),
        AcademicRule.ACADEMIC_YEAR_NOT_DECLARED);
  }

  @Test
  void a_declared_year_begins_with_the_first_semesters() {
    draft.draft(CLERK, YEAR);
    draft.draft(CLERK, YEAR.next());
    declare.declareYear(CLERK, YEAR);
    declare.declareSemester(CLERK, 2, EducationType.ALL);
    declare.declareYear(CLERK, YEAR.next());
    assertThat(years.current).isEqualTo(YEAR.next());
    assertThat(years.semesters).containsOnlyKeys(EducationType.BACHELOR, EducationType.MASTER);
    assertThat(years.semesters.values()).containsOnly(1);
  }

  @Test
  void declaring_the_current_year_again_leaves_its_semesters() {
    draft.draft(CLERK, YEAR);
    declare.declareYear(CLERK, YEAR);
    declare.declareSemester(CLERK, 2, EducationType.MASTER);
    declare.declareYear(CLERK, YEAR);
    assertThat(years.semesters)
        .containsEntry(EducationType.BACHELOR, 1)
        .containsEntry(EducationType.MASTER, 2);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void only_the_academic_department_and_the_super_administrator_keep_the_calendar(Role role) {
    Actor actor = actor(role);
    if (role.holds(Permission.ACADEMIC_YEAR_MANAGE)) {
      assertThat(role).isIn(Role.ACADEMIC_DEPARTMENT, Role.SUPER_ADMINISTRATOR);
      return;
    }
    List<ThrowingCallable> deeds =
        List.of(
            () -> draft.draft(actor, YEAR),
            () -> declare.declareYear(actor, YEAR),
            () -> declare.declareSemester(actor, 1, EducationType.ALL),
            () -> set.set(actor, classes(START)),
            () -> move.move(actor, new MoveMilestone.Command(new UUID(0, 9), 1, START)),
            () -> remove.remove(actor, new UUID(0, 9), 1));
    deeds.forEach(deed -> assertRefused(deed, AccessRule.PERMISSION_MISSING));
  }

  private static SetMilestone.Command classes(LocalDate date) {
    return new SetMilestone.Command(YEAR, MilestoneKind.CLASSES_START, 1, EducationType.ALL, date);
  }

  private static Actor actor(Role role) {
    Scope scope =
        role.scopeKind().namesUnit()
            ? new Scope(role.scopeKind(), new UUID(7, 7))
            : new Scope(role.scopeKind(), null);
    return new Actor(new UUID(1, 1), new UUID(1, 2), null, null, role, scope, null);
  }

  private static void assertRefused(ThrowingCallable deed, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
