package uz.hemis.application.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.assignments.AssignmentWorld.ORDER;
import static uz.hemis.application.assignments.AssignmentWorld.PERSON;
import static uz.hemis.application.assignments.AssignmentWorld.TODAY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.UserClass;
import uz.hemis.domain.assignments.Assignment;
import uz.hemis.domain.assignments.AssignmentRule;

class SuperAdministratorTest {

  private static final UUID OTHER = new UUID(1, 9);

  private final AssignmentWorld world = new AssignmentWorld();

  @Test
  void rttrm_binds_whom_the_leadership_names() {
    world.decide().accept(world.rttrm(), request(PERSON));
    assertThat(active()).hasSize(1).allSatisfy(each -> assertHeldBy(each, PERSON));
    assertThat(world.attached).singleElement().asString().startsWith("ORDER /letter/file");
  }

  @Test
  void binding_another_ends_the_former() {
    world.people.put(OTHER, Set.of(UserClass.ADMINISTRATOR));
    world.decide().accept(world.rttrm(), request(PERSON));
    world.decide().accept(world.rttrm(), request(OTHER));
    assertThat(active()).hasSize(1).allSatisfy(each -> assertHeldBy(each, OTHER));
    assertThat(world.assignments).hasSize(2);
  }

  @Test
  void a_request_is_decided_once() {
    UUID id = request(PERSON);
    world.decide().refuse(world.rttrm(), id, "not signed");
    assertRefused(AccessRule.REQUEST_DECIDED, () -> world.decide().accept(world.rttrm(), id));
    assertThat(active()).isEmpty();
  }

  @Test
  void the_institution_binds_nobody_itself() {
    UUID id = request(PERSON);
    assertRefused(
        AccessRule.BOUND_BY_RTTRM_ONLY, () -> world.decide().accept(world.leadership(), id));
    assertRefused(
        AccessRule.BOUND_BY_RTTRM_ONLY,
        () -> world.decide().accept(world.superAdministrator(), id));
    assertThat(active()).isEmpty();
  }

  @Test
  void who_asked_and_who_is_named_do_not_decide_even_as_rttrm() {
    UUID id = request(PERSON);
    UUID head = world.leadership().person();
    assertRefused(
        AssignmentRule.REQUEST_OWN,
        () -> world.decide().accept(world.actor(Role.RTTRM_OPERATOR, head), id));
    assertRefused(
        AssignmentRule.REQUEST_OWN,
        () -> world.decide().accept(world.actor(Role.RTTRM_OPERATOR, PERSON), id));
    assertThat(active()).isEmpty();
  }

  @Test
  void an_account_that_is_no_administrators_is_refused() {
    world.people.put(PERSON, Set.of(UserClass.TEACHER));
    UUID id = request(PERSON);
    assertRefused(
        AccessRule.USER_CLASS_UNFIT, () -> world.decide().accept(world.rttrm(), id), "/role");
  }

  @Test
  void a_request_needs_a_letter_and_a_known_person() {
    RequestSuperAdministrator.Command command =
        new RequestSuperAdministrator.Command(OTHER, DocumentEntry.NONE);
    assertRefused(
        AssignmentRule.HOLDER_UNKNOWN,
        () -> world.requestSuperAdministrator().request(world.leadership(), command),
        "/person",
        "/letter/number",
        "/letter/date",
        "/letter/file");
  }

  @Test
  void the_institution_does_not_take_the_role_back() {
    world.decide().accept(world.rttrm(), request(PERSON));
    UUID id = active().getFirst().id();
    RevokeAssignment.Command command = new RevokeAssignment.Command(id, "no");
    assertRefused(
        AccessRule.ROLE_NOT_ASSIGNABLE,
        () -> world.revokeAssignment().revoke(world.superAdministrator(), command),
        "/role");
  }

  private UUID request(UUID person) {
    return world
        .requestSuperAdministrator()
        .request(world.leadership(), new RequestSuperAdministrator.Command(person, ORDER));
  }

  private List<Assignment> active() {
    return world.assignments.values().stream().filter(each -> each.isActiveOn(TODAY)).toList();
  }

  private static void assertHeldBy(Assignment assignment, UUID person) {
    assertThat(assignment.terms().mandate().role()).isEqualTo(Role.SUPER_ADMINISTRATOR);
    assertThat(assignment.terms().mandate().person()).isEqualTo(person);
  }
}
