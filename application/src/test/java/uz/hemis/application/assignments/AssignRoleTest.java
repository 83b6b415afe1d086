package uz.hemis.application.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.assignments.AssignmentWorld.DEPARTMENT;
import static uz.hemis.application.assignments.AssignmentWorld.FACULTY;
import static uz.hemis.application.assignments.AssignmentWorld.ORDER;
import static uz.hemis.application.assignments.AssignmentWorld.PERSON;
import static uz.hemis.application.assignments.AssignmentWorld.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.application.assignments.AssignRole.ScopeEntry;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.access.UserClass;
import uz.hemis.domain.assignments.Assignment;
import uz.hemis.domain.assignments.AssignmentRule;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.TimeRule;

class AssignRoleTest {

  private static final ScopeEntry INSTITUTION = new ScopeEntry(Scope.Kind.INSTITUTION, null);
  private static final ScopeEntry OWN_FACULTY = new ScopeEntry(Scope.Kind.FACULTY, FACULTY);

  private final AssignmentWorld world = new AssignmentWorld();

  @Test
  void a_dean_is_given_a_faculty_by_order() {
    UUID id = assign(Role.DEAN, OWN_FACULTY, TODAY, null, ORDER);
    Assignment assignment = world.assignments.get(id);
    assertThat(assignment.isActiveOn(TODAY)).isTrue();
    assertThat(assignment.terms().order().number()).isEqualTo("12-K");
    assertThat(world.attached).containsExactly("ORDER /order/file " + id);
  }

  @Test
  void the_catalogue_judges_what_is_given_by_the_order_and_the_unit() {
    assign(Role.DEAN, OWN_FACULTY, TODAY.plusDays(3), null, ORDER);

    assertThat(world.admitted)
        .containsExactly(
            new Entry(
                "ROLE_ASSIGNED",
                PERSON,
                "12-K",
                new Entry.Dates(TODAY, TODAY.plusDays(3)),
                new Place(List.of(FACULTY, new UUID(1, 30)), PERSON),
                null));
  }

  @Test
  void the_catalogue_judges_what_is_taken_back_by_the_day() {
    UUID id = assign(Role.DEAN, OWN_FACULTY, TODAY, null, ORDER);
    world.admitted.clear();

    world
        .revokeAssignment()
        .revoke(world.superAdministrator(), new RevokeAssignment.Command(id, "left"));

    assertThat(world.admitted)
        .extracting(Entry::kind, Entry::orderNumber, Entry::dates)
        .containsExactly(tuple("ROLE_REVOKED", "12-K", Entry.Dates.both(TODAY)));
  }

  @Test
  void a_closed_window_gives_no_role() {
    world.closed = new RuleBroken(RegulationRule.ENTRY_CLOSED);

    assertRefused(
        RegulationRule.ENTRY_CLOSED, () -> assign(Role.DEAN, OWN_FACULTY, TODAY, null, ORDER));
    assertThat(world.assignments).isEmpty();
  }

  @Test
  void without_an_order_no_role_is_given_and_each_missing_member_is_named() {
    assertRefused(
        AccessRule.ORDER_MISSING,
        () -> assign(Role.DEAN, OWN_FACULTY, TODAY, null, DocumentEntry.NONE),
        "/order/number",
        "/order/date",
        "/order/file");
    assertThat(world.assignments).isEmpty();
  }

  @Test
  void all_faults_are_told_at_once() {
    assertRefused(
        AccessRule.SCOPE_UNFIT,
        () -> assign(Role.DEAN, INSTITUTION, TODAY, TODAY.minusDays(1), DocumentEntry.NONE),
        "/scope/kind",
        "/to",
        "/order/number",
        "/order/date",
        "/order/file");
  }

  @Test
  void a_period_that_ends_before_it_begins_is_refused() {
    assertRefused(
        TimeRule.PERIOD_REVERSED,
        () -> assign(Role.DEAN, OWN_FACULTY, TODAY, TODAY.minusDays(1), ORDER),
        "/to");
  }

  @Test
  void an_unknown_faculty_is_refused() {
    assertRefused(
        AccessRule.NOT_FOUND,
        () -> assign(Role.DEAN, new ScopeEntry(Scope.Kind.FACULTY, PERSON), TODAY, null, ORDER));
  }

  @Test
  void a_dean_is_not_given_a_department() {
    assertRefused(
        AccessRule.SCOPE_UNFIT,
        () -> assign(Role.DEAN, new ScopeEntry(Scope.Kind.FACULTY, DEPARTMENT), TODAY, null, ORDER),
        "/scope/unit");
  }

  @Test
  void an_unknown_person_is_refused() {
    world.people.clear();
    assertRefused(
        AssignmentRule.HOLDER_UNKNOWN,
        () -> assign(Role.DEAN, OWN_FACULTY, TODAY, null, ORDER),
        "/person");
  }

  @Test
  void an_account_of_another_class_is_refused() {
    world.people.put(PERSON, Set.of(UserClass.STUDENT));
    assertRefused(
        AccessRule.USER_CLASS_UNFIT,
        () -> assign(Role.DEAN, OWN_FACULTY, TODAY, null, ORDER),
        "/role");
    world.people.put(PERSON, Set.of(UserClass.STUDENT, UserClass.RESPONSIBLE_STAFF));
    assign(Role.DEAN, OWN_FACULTY, TODAY, null, ORDER);
  }

  @Test
  void the_same_role_is_not_held_twice_on_one_day() {
    assign(Role.DEAN, OWN_FACULTY, TODAY, TODAY.plusDays(10), ORDER);
    assertRefused(
        AccessRule.ASSIGNMENT_OVERLAPS,
        () -> assign(Role.DEAN, OWN_FACULTY, TODAY.plusDays(10), null, ORDER));
    assign(Role.DEAN, OWN_FACULTY, TODAY.plusDays(11), null, ORDER);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"SUPER_ADMINISTRATOR", "RTTRM_OPERATOR", "MINISTRY_UNIT", "OVERSEER"})
  void roles_of_rttrm_and_the_ministry_are_not_given_here(Role role) {
    assertRefused(
        AccessRule.ROLE_NOT_ASSIGNABLE,
        () -> assign(role, INSTITUTION, TODAY, null, ORDER),
        "/role");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPER_ADMINISTRATOR")
  void only_the_super_administrator_gives_roles(Role role) {
    AssignRole.Command command = command(Role.DEAN, OWN_FACULTY, TODAY, null, ORDER);
    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> world.assignRole().assign(world.actor(role, PERSON), command));
  }

  @Test
  void a_role_is_taken_back_once_and_may_then_be_given_again() {
    UUID id = assign(Role.DEAN, OWN_FACULTY, TODAY, null, ORDER);
    RevokeAssignment.Command command = new RevokeAssignment.Command(id, "moved");
    world.revokeAssignment().revoke(world.superAdministrator(), command);
    assertThat(world.assignments.get(id).isActiveOn(TODAY)).isFalse();
    assertRefused(
        AccessRule.ASSIGNMENT_REVOKED,
        () -> world.revokeAssignment().revoke(world.superAdministrator(), command));
    assign(Role.DEAN, OWN_FACULTY, TODAY, null, ORDER);
  }

  private UUID assign(
      Role role, ScopeEntry scope, LocalDate from, LocalDate to, DocumentEntry order) {
    return world
        .assignRole()
        .assign(world.superAdministrator(), command(role, scope, from, to, order));
  }

  private static AssignRole.Command command(
      Role role, ScopeEntry scope, LocalDate from, LocalDate to, DocumentEntry order) {
    return new AssignRole.Command(PERSON, role, scope, null, from, to, order);
  }
}
