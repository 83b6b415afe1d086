package uz.hemis.domain.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.domain.approvals.People.DEAN;
import static uz.hemis.domain.approvals.People.DEPARTMENT;
import static uz.hemis.domain.approvals.People.DEPUTY;
import static uz.hemis.domain.approvals.People.FACULTY;
import static uz.hemis.domain.approvals.People.NOW;
import static uz.hemis.domain.approvals.People.OFFICER;
import static uz.hemis.domain.approvals.People.TODAY;
import static uz.hemis.domain.approvals.People.actor;
import static uz.hemis.domain.approvals.People.assertRefused;
import static uz.hemis.domain.approvals.People.dean;
import static uz.hemis.domain.approvals.People.delegation;
import static uz.hemis.domain.approvals.People.leadership;
import static uz.hemis.domain.approvals.People.officer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.rule.RuleBroken;

class ProposalTest {

  private static final String PAYLOAD = "{\"rate\":\"1.0\"}";
  private static final PayloadHash SEEN = PayloadHash.of(PAYLOAD);
  private static final UUID RESULT = new UUID(9, 9);
  private static final Ruling APPROVAL = new Ruling(Verdict.APPROVE, SEEN, null);
  private static final Ruling REFUSAL = new Ruling(Verdict.REFUSE, SEEN, "The rate is wrong");
  private static final Matter MATTER =
      new Matter(
          "TEST_ENTRY",
          new UUID(7, 1),
          "12-K",
          Place.of(List.of(DEPARTMENT, FACULTY)),
          EnumSet.of(Role.DEAN, Role.LEADERSHIP));

  private final Proposal proposal =
      Proposal.propose(new UUID(8, 1), MATTER, PAYLOAD, officer(), NOW);

  @Test
  void another_person_in_an_approving_role_approves() {
    proposal.decide(APPROVAL, Authority.own(dean(DEAN)), NOW, RESULT);

    assertThat(proposal.state()).isEqualTo(ProposalState.APPROVED);
    assertThat(decision().result()).isEqualTo(RESULT);
    assertThat(decision().decider().person()).isEqualTo(DEAN);
    assertThat(decision().decider().delegation()).isNull();
  }

  @Test
  void a_decision_keeps_what_it_was_made_on() {
    proposal.decide(APPROVAL, Authority.own(dean(DEAN)), NOW, RESULT);

    DecisionFacts facts = decision().facts();
    assertThat(facts.clauses()).containsExactly("4.3");
    assertThat(facts.payloadHash()).isEqualTo(SEEN.value());
    assertThat(facts.proposer()).isEqualTo(OFFICER);
    assertThat(facts.decidedOn()).isEqualTo(TODAY);
    assertThat(facts.role()).isEqualTo(Role.DEAN);
    assertThat(facts.delegation()).isNull();
  }

  @Test
  void the_same_person_decides_in_no_role_of_any_account() {
    for (Ruling ruling : List.of(APPROVAL, REFUSAL)) {
      assertRefused(
          ApprovalRule.OWN_PROPOSAL,
          () -> proposal.decide(ruling, Authority.own(dean(OFFICER)), NOW, RESULT));
      assertRefused(
          ApprovalRule.OWN_PROPOSAL,
          () -> proposal.decide(ruling, Authority.own(leadership(OFFICER)), NOW, RESULT));
    }
    assertThat(proposal.state()).isEqualTo(ProposalState.PROPOSED);
  }

  @Test
  void a_delegate_decides_and_both_people_are_kept() {
    proposal.decide(APPROVAL, delegated(delegation(DEPUTY)), NOW, RESULT);

    assertThat(decision().decider().person()).isEqualTo(DEPUTY);
    assertThat(decision().decider().delegator()).isEqualTo(DEAN);
    assertThat(decision().decider().role()).isEqualTo(Role.DEAN);
    assertThat(decision().facts().delegation().delegator()).isEqualTo(DEAN);
    assertThat(decision().facts().delegation().orderNumber()).isEqualTo("15-B");
  }

  @Test
  void under_a_delegation_the_delegate_is_not_the_proposer() {
    assertRefused(
        ApprovalRule.OWN_PROPOSAL,
        () -> proposal.decide(APPROVAL, delegated(delegation(OFFICER)), NOW, RESULT));
  }

  @Test
  void under_a_delegation_the_delegator_is_not_the_proposer() {
    Proposal deans = Proposal.propose(new UUID(8, 2), MATTER, PAYLOAD, dean(DEAN), NOW);

    assertRefused(
        ApprovalRule.OWN_PROPOSAL,
        () -> deans.decide(APPROVAL, delegated(delegation(DEPUTY)), NOW, RESULT));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DEAN", "LEADERSHIP"})
  void no_other_role_decides(Role role) {
    Scope scope = new Scope(role.scopeKind(), role.scopeKind().namesUnit() ? DEPARTMENT : null);

    assertRefused(
        ApprovalRule.NOT_AN_APPROVER,
        () -> proposal.decide(APPROVAL, Authority.own(actor(DEAN, role, scope)), NOW, RESULT));
  }

  @Test
  void the_scope_covers_the_place() {
    Scope other = new Scope(Scope.Kind.FACULTY, new UUID(1, 9));

    assertRefused(
        ApprovalRule.NOT_AN_APPROVER,
        () -> proposal.decide(APPROVAL, Authority.own(actor(DEAN, Role.DEAN, other)), NOW, RESULT));
    assertThat(Authority.own(dean(DEAN)).reaches(MATTER)).isTrue();
  }

  @Test
  void the_decider_saw_what_is_proposed() {
    Ruling other = new Ruling(Verdict.APPROVE, PayloadHash.of(PAYLOAD + " "), null);

    assertRefused(
        ApprovalRule.PROPOSAL_CHANGED,
        () -> proposal.decide(other, Authority.own(dean(DEAN)), NOW, RESULT));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "{\"rate\":\"1.5\"}")
  void what_is_stored_is_what_was_proposed(String stored) {
    Proposal altered =
        new Proposal(proposal.id(), 0, MATTER, new Payload(stored, SEEN), officer(), NOW, null);

    assertRefused(
        ApprovalRule.PROPOSAL_ALTERED,
        () -> altered.decide(APPROVAL, Authority.own(dean(DEAN)), NOW, RESULT));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void a_refusal_needs_a_reason(String reason) {
    assertRefused(
        ApprovalRule.PROPOSAL_REFUSAL_UNREASONED,
        () ->
            proposal.decide(
                new Ruling(Verdict.REFUSE, SEEN, reason), Authority.own(dean(DEAN)), NOW, null));
    proposal.decide(REFUSAL, Authority.own(dean(DEAN)), NOW, null);
    assertThat(proposal.state()).isEqualTo(ProposalState.REFUSED);
    assertThat(decision().reason()).isEqualTo("The rate is wrong");
  }

  @Test
  void it_is_decided_once() {
    proposal.decide(REFUSAL, Authority.own(dean(DEAN)), NOW, null);

    assertEnded();
  }

  @Test
  void whoever_proposed_withdraws_while_nobody_has_decided() {
    assertRefused(ApprovalRule.PROPOSAL_OF_ANOTHER, () -> proposal.withdraw(dean(DEAN), NOW));
    proposal.withdraw(leadership(OFFICER), NOW);

    assertThat(proposal.state()).isEqualTo(ProposalState.WITHDRAWN);
    assertEnded();
  }

  @Test
  void a_newer_one_voids_it() {
    proposal.supersede(new UUID(8, 2), NOW);

    assertThat(proposal.state()).isEqualTo(ProposalState.VOID);
    assertEnded();
  }

  @Test
  void the_session_of_the_proposer_is_not_kept() {
    assertThat(proposal.proposer().session()).isNull();
    assertThat(proposal.proposer().assignment()).isEqualTo(officer().assignment());
  }

  @Test
  void the_fingerprint_is_sha_256() {
    assertThat(PayloadHash.of("abc").value())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void only_roles_with_the_right_are_approvers(Role role) {
    if (role.holds(Permission.APPROVAL_DECIDE)) {
      assertThat(proposed(Set.of(role)).matter().approvers()).containsExactly(role);
    } else {
      assertThatThrownBy(() -> proposed(Set.of(Role.LEADERSHIP, role)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void somebody_decides() {
    assertThatThrownBy(() -> matter(Set.of())).isInstanceOf(IllegalArgumentException.class);
  }

  private void assertEnded() {
    assertRefused(
        ApprovalRule.PROPOSAL_DECIDED,
        () -> proposal.decide(APPROVAL, Authority.own(leadership(DEAN)), NOW, RESULT));
    assertRefused(ApprovalRule.PROPOSAL_DECIDED, () -> proposal.withdraw(officer(), NOW));
    assertThatThrownBy(() -> proposal.supersede(RESULT, NOW)).isInstanceOf(RuleBroken.class);
  }

  private Decision decision() {
    return ((Outcome.Decided) proposal.outcome().orElseThrow()).decision();
  }

  private static Authority delegated(Delegation delegation) {
    return delegation
        .authority(academic(delegation.terms().delegate()), People.deansAssignment(), TODAY)
        .orElseThrow();
  }

  private static Actor academic(UUID person) {
    return actor(person, Role.ACADEMIC_DEPARTMENT, Scope.institution());
  }

  private static Proposal proposed(Set<Role> approvers) {
    return Proposal.propose(new UUID(8, 3), matter(approvers), PAYLOAD, officer(), NOW);
  }

  private static Matter matter(Set<Role> approvers) {
    return new Matter("TEST_ENTRY", new UUID(7, 1), "", Place.institution(), approvers);
  }
}
