package uz.hemis.domain.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.domain.approvals.People.DEAN;
import static uz.hemis.domain.approvals.People.DEPUTY;
import static uz.hemis.domain.approvals.People.FORTNIGHT;
import static uz.hemis.domain.approvals.People.NOW;
import static uz.hemis.domain.approvals.People.OFFICER;
import static uz.hemis.domain.approvals.People.TODAY;
import static uz.hemis.domain.approvals.People.assertRefused;
import static uz.hemis.domain.approvals.People.assignment;
import static uz.hemis.domain.approvals.People.dean;
import static uz.hemis.domain.approvals.People.deansAssignment;
import static uz.hemis.domain.approvals.People.delegation;
import static uz.hemis.domain.approvals.People.leadership;
import static uz.hemis.domain.approvals.People.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.time.Period;

class DelegationTest {

  private final Delegation delegation = delegation(DEPUTY);

  @Test
  void the_delegate_decides_from_the_first_day_through_the_last() {
    assertThat(authority(TODAY.minusDays(1))).isFalse();
    assertThat(authority(TODAY)).isTrue();
    assertThat(authority(FORTNIGHT.to())).isTrue();
    assertThat(authority(FORTNIGHT.to().plusDays(1))).isFalse();
  }

  @Test
  void the_delegate_acts_in_the_role_and_scope_of_the_delegator() {
    Actor deputy = dean(DEPUTY);
    Authority authority = delegation.authority(deputy, deansAssignment(), TODAY).orElseThrow();

    assertThat(authority.actor().person()).isEqualTo(DEPUTY);
    assertThat(authority.actor().session()).isEqualTo(deputy.session());
    assertThat(authority.actor().assignment()).isEqualTo(People.DEANS_ASSIGNMENT);
    assertThat(authority.actor().scope()).isEqualTo(deansAssignment().scope());
    assertThat(authority.holder()).isEqualTo(DEAN);
  }

  @Test
  void nobody_but_the_delegate_decides_under_it() {
    assertThat(delegation.authority(dean(OFFICER), deansAssignment(), TODAY)).isEmpty();
    assertThat(delegation.authority(dean(DEAN), deansAssignment(), TODAY)).isEmpty();
  }

  @Test
  void the_right_ends_with_the_assignment() {
    Period yesterday = new Period(TODAY.minusYears(1), TODAY.minusDays(1));
    Period today = new Period(TODAY.minusYears(1), TODAY);

    assertThat(state(assignment(Role.DEAN, yesterday, false)))
        .isEqualTo(DelegationState.ASSIGNMENT_ENDED);
    assertThat(state(assignment(Role.DEAN, today, false))).isEqualTo(DelegationState.IN_FORCE);
    assertThat(state(assignment(Role.DEAN, today, true)))
        .isEqualTo(DelegationState.ASSIGNMENT_ENDED);
  }

  @Test
  void the_right_ends_with_the_revocation() {
    delegation.revoke(leadership(OFFICER), NOW, "Back from leave");

    assertThat(authority(TODAY)).isFalse();
    assertThat(state(deansAssignment())).isEqualTo(DelegationState.REVOKED);
    assertRefused(
        ApprovalRule.DELEGATION_REVOKED, () -> delegation.revoke(dean(DEAN), NOW, "Again"));
  }

  @Test
  void the_delegator_and_the_leadership_revoke_and_nobody_else() {
    assertRefused(
        ApprovalRule.DELEGATION_OF_ANOTHER, () -> delegation.revoke(dean(DEPUTY), NOW, "No"));
    delegation.revoke(dean(DEAN), NOW, "Back from leave");
    assertThat(delegation.revocation())
        .contains(new Delegation.Revocation(NOW, DEAN, "Back from leave"));
  }

  @Test
  void nobody_is_their_own_delegate() {
    assertRefused(ApprovalRule.DELEGATION_TO_ONESELF, () -> terms(DEAN, FORTNIGHT));
  }

  @Test
  void it_lasts_a_year_at_the_most_and_names_its_last_day() {
    LocalDate latest = LocalDate.of(2027, 11, 22);
    assertThat(terms(DEPUTY, new Period(TODAY, latest)).period().to()).isEqualTo(latest);
    assertRefused(
        ApprovalRule.DELEGATION_TOO_LONG,
        () -> terms(DEPUTY, new Period(TODAY, latest.plusDays(1))));
    assertRefused(ApprovalRule.DELEGATION_TOO_LONG, () -> terms(DEPUTY, Period.openFrom(TODAY)));
  }

  @Test
  void it_does_not_begin_before_its_order() {
    assertThat(terms(DEPUTY, FORTNIGHT, TODAY).order().date()).isEqualTo(TODAY);
    assertRefused(
        ApprovalRule.DELEGATION_BEFORE_ORDER, () -> terms(DEPUTY, FORTNIGHT, TODAY.plusDays(1)));
  }

  @Test
  void an_assignment_is_delegated_once_at_a_time() {
    assertRefused(
        ApprovalRule.DELEGATION_OVERLAPS,
        () -> grant(new Period(FORTNIGHT.to(), FORTNIGHT.to().plusDays(5))));
    assertThat(grant(new Period(FORTNIGHT.to().plusDays(1), FORTNIGHT.to().plusDays(5))))
        .isNotNull();
    delegation.revoke(dean(DEAN), NOW, "Back from leave");
    assertThat(grant(FORTNIGHT)).isNotNull();
  }

  @Test
  void the_assignment_stands_on_the_first_day() {
    Period ended = new Period(TODAY.minusYears(1), TODAY.minusDays(1));
    assertRefused(
        ApprovalRule.DELEGATED_ASSIGNMENT_ENDED,
        () ->
            Delegation.grant(
                new UUID(6, 2),
                terms(OFFICER, FORTNIGHT),
                assignment(Role.DEAN, ended, false),
                new Delegation.Grant(NOW, DEAN),
                List.of()));
  }

  @Test
  void each_delegates_the_own_right_and_the_leadership_that_of_others() {
    Delegation.requireDelegable(deansAssignment(), dean(DEAN));
    Delegation.requireDelegable(deansAssignment(), leadership(OFFICER));
    assertRefused(
        ApprovalRule.DELEGATION_OF_ANOTHER,
        () -> Delegation.requireDelegable(deansAssignment(), dean(OFFICER)));
  }

  @Test
  void a_delegated_right_is_not_passed_on() {
    assertRefused(
        ApprovalRule.DELEGATION_OF_ANOTHER,
        () -> Delegation.requireDelegable(deansAssignment(), dean(DEPUTY)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {
        "SUPER_ADMINISTRATOR",
        "MINISTRY_UNIT",
        "RTTRM_OPERATOR",
        "OVERSEER",
        "LIBRARY",
        "STUDENT"
      })
  void rights_that_decide_nothing_or_come_from_outside_are_not_delegated(Role role) {
    HeldAssignment held = assignment(role, Period.openFrom(TODAY), false);
    assertRefused(
        ApprovalRule.DELEGATED_ROLE_UNFIT,
        () -> Delegation.requireDelegable(held, leadership(OFFICER)));
  }

  @Test
  void those_involved_are_the_delegator_the_delegate_and_who_granted_it() {
    assertThat(delegation.involves(dean(DEAN))).isTrue();
    assertThat(delegation.involves(dean(DEPUTY))).isTrue();
    assertThat(delegation.involves(dean(OFFICER))).isFalse();
  }

  private Delegation grant(Period period) {
    return Delegation.grant(
        new UUID(6, 2),
        terms(OFFICER, period),
        deansAssignment(),
        new Delegation.Grant(NOW, DEAN),
        List.of(delegation));
  }

  private DelegationState state(HeldAssignment held) {
    return delegation.state(held, TODAY);
  }

  private boolean authority(LocalDate day) {
    Actor deputy = People.actor(DEPUTY, Role.ACADEMIC_DEPARTMENT, Scope.institution());
    return delegation.authority(deputy, deansAssignment(), day).isPresent();
  }
}
