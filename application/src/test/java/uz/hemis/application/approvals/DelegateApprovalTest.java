package uz.hemis.application.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.approvals.ApprovalWorld.DEAN;
import static uz.hemis.application.approvals.ApprovalWorld.DEANS_ASSIGNMENT;
import static uz.hemis.application.approvals.ApprovalWorld.DEPUTY;
import static uz.hemis.application.approvals.ApprovalWorld.HEAD;
import static uz.hemis.application.approvals.ApprovalWorld.OFFICER;
import static uz.hemis.application.approvals.ApprovalWorld.TODAY;
import static uz.hemis.application.approvals.ApprovalWorld.actor;
import static uz.hemis.application.approvals.ApprovalWorld.dean;
import static uz.hemis.application.approvals.ApprovalWorld.leadership;
import static uz.hemis.application.approvals.ApprovalWorld.officer;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.approvals.DelegateApproval.OrderEntry;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.approvals.ApprovalRule;
import uz.hemis.domain.approvals.Delegation;
import uz.hemis.domain.shared.time.TimeRule;

class DelegateApprovalTest {

  private static final OrderEntry ORDER = new OrderEntry("15-B", TODAY, new UUID(5, 1));
  private static final LocalDate LAST = TODAY.plusDays(13);

  private final ApprovalWorld world = new ApprovalWorld();

  @Test
  void a_dean_delegates_the_own_right_by_order() {
    UUID id = delegate(dean(DEAN), DEPUTY, LAST, ORDER);

    Delegation delegation = world.delegations.get(id);
    assertThat(delegation.terms().delegator()).isEqualTo(DEAN);
    assertThat(delegation.terms().delegate()).isEqualTo(DEPUTY);
    assertThat(delegation.grant().by()).isEqualTo(DEAN);
    assertThat(world.attached).containsExactly("ORDER /order/file " + id);
  }

  @Test
  void the_leadership_delegates_for_an_absent_person() {
    UUID id = delegate(leadership(HEAD), DEPUTY, LAST, ORDER);

    assertThat(world.delegations.get(id).terms().delegator()).isEqualTo(DEAN);
    assertThat(world.delegations.get(id).grant().by()).isEqualTo(HEAD);
  }

  @Test
  void nobody_else_does_nor_passes_a_delegated_right_on() {
    assertRefused(
        ApprovalRule.DELEGATION_OF_ANOTHER,
        () -> delegate(officer(), DEPUTY, LAST, ORDER),
        "/assignment");
    delegate(dean(DEAN), DEPUTY, LAST, ORDER);
    assertRefused(
        ApprovalRule.DELEGATION_OF_ANOTHER,
        () -> delegate(dean(DEPUTY), OFFICER, LAST, ORDER),
        "/assignment");
    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> delegate(actor(HEAD, Role.MINISTRY_UNIT, Scope.institution()), DEPUTY, LAST, ORDER));
  }

  @Test
  void without_an_order_nothing_is_delegated_and_all_faults_are_told_at_once() {
    assertRefused(
        ApprovalRule.DELEGATE_UNKNOWN,
        () -> delegate(dean(DEAN), new UUID(2, 99), TODAY.minusDays(1), OrderEntry.NONE),
        "/delegate",
        "/to",
        "/order/number",
        "/order/date",
        "/order/file");
    assertRefused(
        ApprovalRule.DELEGATION_ORDER_MISSING,
        () -> delegate(dean(DEAN), DEPUTY, LAST, new OrderEntry("15-B", TODAY, null)),
        "/order/file");
    assertRefused(
        TimeRule.PERIOD_REVERSED,
        () -> delegate(dean(DEAN), DEPUTY, TODAY.minusDays(1), ORDER),
        "/to");
    assertThat(world.delegations).isEmpty();
  }

  @Test
  void a_last_day_is_named() {
    assertRefused(
        ApprovalRule.DELEGATION_TOO_LONG, () -> delegate(dean(DEAN), DEPUTY, null, ORDER), "/to");
  }

  @Test
  void an_assignment_that_is_unknown_or_ended_is_not_delegated() {
    DelegateApproval.Command unknown =
        new DelegateApproval.Command(new UUID(3, 99), DEPUTY, TODAY, LAST, ORDER);
    assertRefused(
        ApprovalRule.DELEGATED_ASSIGNMENT_UNKNOWN,
        () -> world.delegate().delegate(dean(DEAN), unknown),
        "/assignment");
    world.endDeansAssignment();
    assertRefused(
        ApprovalRule.DELEGATED_ASSIGNMENT_ENDED,
        () -> delegate(dean(DEAN), DEPUTY, LAST, ORDER),
        "/assignment");
  }

  @Test
  void the_same_days_are_not_delegated_twice() {
    delegate(dean(DEAN), DEPUTY, LAST, ORDER);
    assertRefused(ApprovalRule.DELEGATION_OVERLAPS, () -> delegate(dean(DEAN), HEAD, LAST, ORDER));
  }

  @Test
  void those_who_have_nothing_to_do_with_it_do_not_know_of_it() {
    UUID id = delegate(dean(DEAN), DEPUTY, LAST, ORDER);
    RevokeDelegation.Command command = new RevokeDelegation.Command(id, "Back from leave");

    assertRefused(AccessRule.NOT_FOUND, () -> world.revoke().revoke(officer(), command));
    assertRefused(
        ApprovalRule.DELEGATION_OF_ANOTHER, () -> world.revoke().revoke(dean(DEPUTY), command));
    world.revoke().revoke(leadership(HEAD), command);
    assertThat(world.delegations.get(id).revocation()).isPresent();
  }

  private UUID delegate(Actor actor, UUID delegate, LocalDate to, OrderEntry order) {
    return world
        .delegate()
        .delegate(
            actor, new DelegateApproval.Command(DEANS_ASSIGNMENT, delegate, TODAY, to, order));
  }
}
