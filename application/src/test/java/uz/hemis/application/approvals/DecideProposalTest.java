package uz.hemis.application.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.approvals.ApprovalWorld.DEAN;
import static uz.hemis.application.approvals.ApprovalWorld.DEANS_ASSIGNMENT;
import static uz.hemis.application.approvals.ApprovalWorld.DEPUTY;
import static uz.hemis.application.approvals.ApprovalWorld.FACULTY;
import static uz.hemis.application.approvals.ApprovalWorld.HEAD;
import static uz.hemis.application.approvals.ApprovalWorld.KIND;
import static uz.hemis.application.approvals.ApprovalWorld.OFFICER;
import static uz.hemis.application.approvals.ApprovalWorld.RESULT;
import static uz.hemis.application.approvals.ApprovalWorld.TODAY;
import static uz.hemis.application.approvals.ApprovalWorld.academic;
import static uz.hemis.application.approvals.ApprovalWorld.actor;
import static uz.hemis.application.approvals.ApprovalWorld.dean;
import static uz.hemis.application.approvals.ApprovalWorld.leadership;
import static uz.hemis.application.approvals.ApprovalWorld.officer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.approvals.ApprovalRule;
import uz.hemis.domain.approvals.Outcome;
import uz.hemis.domain.approvals.Payload;
import uz.hemis.domain.approvals.PayloadHash;
import uz.hemis.domain.approvals.Proposal;
import uz.hemis.domain.approvals.ProposalState;
import uz.hemis.domain.approvals.Ruling;
import uz.hemis.domain.approvals.Verdict;
import uz.hemis.domain.notices.Notice;

class DecideProposalTest {

  private static final String PAYLOAD = "{\"rate\":\"1.0\"}";
  private static final UUID SUBJECT = new UUID(7, 1);

  private final ApprovalWorld world = new ApprovalWorld();
  private final UUID proposal = propose(officer(), "12-K", PAYLOAD);

  @Test
  void an_approved_entry_takes_effect_as_it_was_proposed() {
    approve(dean(DEAN), null);

    assertThat(world.takenEffect)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.proposal()).isEqualTo(proposal);
              assertThat(entry.subject()).isEqualTo(SUBJECT);
              assertThat(entry.reference()).isEqualTo("12-K");
              assertThat(entry.payload()).isEqualTo(PAYLOAD);
              assertThat(entry.proposer().person()).isEqualTo(OFFICER);
              assertThat(entry.proposer().role()).isEqualTo(Role.HR_DEPARTMENT);
              assertThat(entry.proposer().session()).isNull();
            });
    Outcome.Decided decided = (Outcome.Decided) kept().outcome().orElseThrow();
    assertThat(decided.decision().result()).isEqualTo(RESULT);
  }

  @Test
  void it_takes_effect_once() {
    approve(dean(DEAN), null);

    assertRefused(ApprovalRule.PROPOSAL_DECIDED, () -> approve(leadership(HEAD), null));
    assertThat(world.takenEffect).hasSize(1);
  }

  @Test
  void an_entry_that_fails_leaves_the_proposal_waiting() {
    world.effectFails = new IllegalStateException("the entry fails");

    assertThatThrownBy(() -> approve(dean(DEAN), null)).hasMessage("the entry fails");
    assertThat(kept().state()).isEqualTo(ProposalState.PROPOSED);
  }

  @Test
  void a_refused_entry_takes_no_effect_and_its_area_hears_of_it() {
    refuse(dean(DEAN), "The rate is wrong");

    assertThat(world.takenEffect).isEmpty();
    assertThat(world.refused).extracting(EndedProposal::proposal).containsExactly(proposal);
    assertThat(kept().state()).isEqualTo(ProposalState.REFUSED);
  }

  @Test
  void a_refusal_without_reason_is_none() {
    assertRefused(
        ApprovalRule.PROPOSAL_REFUSAL_UNREASONED, () -> refuse(dean(DEAN), null), "/reason");
    assertThat(world.refused).isEmpty();
  }

  @Test
  void who_proposed_decides_in_no_role() {
    assertRefused(ApprovalRule.OWN_PROPOSAL, () -> approve(officer(), null));
    assertRefused(ApprovalRule.OWN_PROPOSAL, () -> approve(dean(OFFICER), null));
    assertRefused(ApprovalRule.OWN_PROPOSAL, () -> approve(leadership(OFFICER), null));
    assertThat(world.takenEffect).isEmpty();
  }

  @Test
  void outside_the_scope_and_the_roles_it_does_not_exist() {
    Scope other = new Scope(Scope.Kind.FACULTY, new UUID(1, 9));

    assertRefused(AccessRule.NOT_FOUND, () -> approve(actor(DEAN, Role.DEAN, other), null));
    assertRefused(AccessRule.NOT_FOUND, () -> approve(academic(HEAD), null));
    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> approve(actor(HEAD, Role.LIBRARY, Scope.institution()), null));
  }

  @Test
  void the_leadership_knows_of_it_but_decides_only_where_it_is_asked() {
    UUID deans =
        world
            .propose()
            .propose(
                officer(),
                new ProposedEntry(
                    KIND, SUBJECT, "13-K", Place.institution(), Set.of(Role.DEAN), PAYLOAD));

    assertRefused(
        ApprovalRule.NOT_AN_APPROVER,
        () -> world.decide().decide(leadership(HEAD), approval(deans, PAYLOAD, null)));
  }

  @Test
  void the_hash_that_the_decider_saw_is_that_of_the_entry() {
    assertRefused(
        ApprovalRule.PROPOSAL_CHANGED,
        () -> world.decide().decide(dean(DEAN), approval(proposal, "{\"rate\":\"9\"}", null)),
        "/hash");
  }

  @Test
  void an_altered_entry_is_refused_and_voided() {
    Proposal sound = kept();
    world.proposals.put(
        proposal,
        new Proposal(
            proposal,
            0,
            sound.matter(),
            new Payload(null, sound.payload().hash()),
            sound.proposer(),
            sound.proposedAt(),
            null));

    assertRefused(ApprovalRule.PROPOSAL_ALTERED, () -> approve(dean(DEAN), null));
    assertThat(world.voidedAfterwards).containsExactly(proposal);
    assertThat(world.takenEffect).isEmpty();
  }

  @Test
  void a_sound_entry_is_not_voided_by_a_refused_decision() {
    assertRefused(ApprovalRule.OWN_PROPOSAL, () -> approve(officer(), null));
    assertThat(world.voidedAfterwards).isEmpty();
  }

  @Test
  void a_delegate_decides_in_the_delegated_role() {
    UUID delegation = delegate(DEPUTY);

    approve(academic(DEPUTY), delegation);

    assertThat(world.approvers)
        .singleElement()
        .satisfies(
            approver -> {
              assertThat(approver.person()).isEqualTo(DEPUTY);
              assertThat(approver.role()).isEqualTo(Role.DEAN);
              assertThat(approver.scope()).isEqualTo(ApprovalWorld.facultyScope());
            });
  }

  @Test
  void a_delegate_who_does_not_name_the_delegation_acts_in_the_own_role() {
    delegate(DEPUTY);

    assertRefused(ApprovalRule.NOT_AN_APPROVER, () -> approve(academic(DEPUTY), null));
  }

  @Test
  void neither_delegate_nor_delegator_is_the_proposer() {
    UUID toTheProposer = delegate(OFFICER);
    assertRefused(ApprovalRule.OWN_PROPOSAL, () -> approve(officer(), toTheProposer));

    world.delegations.clear();
    UUID delegation = delegate(DEPUTY);
    UUID deans = propose(dean(DEAN), "14-K", PAYLOAD);
    assertRefused(
        ApprovalRule.OWN_PROPOSAL,
        () -> world.decide().decide(academic(DEPUTY), approval(deans, PAYLOAD, delegation)));
  }

  @Test
  void a_delegation_gives_nothing_before_its_days_after_them_nor_once_revoked() {
    UUID delegation = delegate(DEPUTY);
    world.today = TODAY.plusDays(14);
    assertRefused(AccessRule.NOT_FOUND, () -> approve(academic(DEPUTY), delegation));
    assertRefused(
        ApprovalRule.DELEGATION_NOT_IN_FORCE,
        () -> approve(dean(DEPUTY), delegation),
        "/delegation");
    world.today = TODAY;
    world.revoke().revoke(dean(DEAN), new RevokeDelegation.Command(delegation, "Back from leave"));
    assertRefused(AccessRule.NOT_FOUND, () -> approve(academic(DEPUTY), delegation));
  }

  @Test
  void a_delegation_ends_with_the_assignment_behind_it() {
    UUID delegation = delegate(DEPUTY);
    world.endDeansAssignment();

    assertRefused(AccessRule.NOT_FOUND, () -> approve(academic(DEPUTY), delegation));
  }

  @Test
  void proposing_again_voids_the_undecided_proposal_of_the_same_matter() {
    UUID newer = propose(dean(HEAD), "12-K", "{\"rate\":\"0.5\"}");

    assertThat(kept().outcome())
        .containsInstanceOf(Outcome.Voided.class)
        .hasValueSatisfying(
            end -> assertThat(((Outcome.Voided) end).supersededBy()).isEqualTo(newer));
    assertRefused(ApprovalRule.PROPOSAL_DECIDED, () -> approve(dean(DEAN), null));
  }

  @Test
  void nothing_is_proposed_that_could_never_take_effect() {
    ProposedEntry unknown =
        new ProposedEntry("UNKNOWN", SUBJECT, "", Place.institution(), Set.of(Role.DEAN), PAYLOAD);

    assertThatThrownBy(() -> world.propose().propose(officer(), unknown))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void another_reference_and_a_decided_proposal_stay_as_they_are() {
    propose(officer(), "13-K", PAYLOAD);
    assertThat(kept().state()).isEqualTo(ProposalState.PROPOSED);

    approve(dean(DEAN), null);
    propose(officer(), "12-K", PAYLOAD);
    assertThat(kept().state()).isEqualTo(ProposalState.APPROVED);
  }

  @Test
  void whoever_proposed_withdraws_in_whatever_role() {
    Actor student = actor(OFFICER, Role.STUDENT, Scope.self());

    world.withdraw().withdraw(student, proposal);

    assertThat(kept().state()).isEqualTo(ProposalState.WITHDRAWN);
    assertRefused(ApprovalRule.PROPOSAL_DECIDED, () -> approve(dean(DEAN), null));
  }

  @Test
  void its_area_hears_that_it_was_taken_back() {
    world.withdraw().withdraw(officer(), proposal);

    assertThat(world.withdrawn).extracting(EndedProposal::proposal).containsExactly(proposal);
  }

  @Test
  void what_the_area_takes_back_ends_unless_it_was_decided() {
    world.takeBack().takeBack(proposal);
    assertThat(kept().state()).isEqualTo(ProposalState.WITHDRAWN);

    UUID decided = propose(officer(), "13-K", PAYLOAD);
    world
        .decide()
        .decide(
            dean(DEAN),
            new DecideProposal.Command(
                decided, new Ruling(Verdict.APPROVE, PayloadHash.of(PAYLOAD), null), null));
    world.takeBack().takeBack(decided);
    assertThat(world.proposals.get(decided).state()).isEqualTo(ProposalState.APPROVED);
  }

  @Test
  void who_can_decide_is_told_but_not_who_proposed() {
    assertThat(world.notices)
        .extracting(Notice::person, Notice::kind)
        .containsExactlyInAnyOrder(
            tuple(DEAN, "approval-awaited"), tuple(DEPUTY, "approval-awaited"));
    assertThat(world.notices.getFirst().facts()).containsEntry("entry", KIND);
  }

  @Test
  void who_proposed_is_told_of_the_decision() {
    world.notices.clear();

    refuse(dean(DEAN), "The rate is wrong");

    assertThat(world.notices)
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.person()).isEqualTo(OFFICER);
              assertThat(notice.kind()).isEqualTo("approval-decided");
              assertThat(notice.facts()).containsEntry("decision", Verdict.REFUSE);
            });
  }

  @Test
  void nobody_else_withdraws_and_not_everybody_knows_of_it() {
    assertRefused(
        ApprovalRule.PROPOSAL_OF_ANOTHER, () -> world.withdraw().withdraw(dean(DEAN), proposal));
    assertRefused(AccessRule.NOT_FOUND, () -> world.withdraw().withdraw(academic(HEAD), proposal));
    assertRefused(
        AccessRule.NOT_FOUND,
        () -> world.withdraw().withdraw(actor(HEAD, Role.LIBRARY, Scope.institution()), proposal));
  }

  private UUID propose(Actor proposer, String reference, String payload) {
    return world
        .propose()
        .propose(
            proposer,
            new ProposedEntry(
                KIND,
                SUBJECT,
                reference,
                Place.of(List.of(FACULTY)),
                Set.of(Role.DEAN, Role.LEADERSHIP),
                payload));
  }

  private UUID delegate(UUID delegate) {
    return world
        .delegate()
        .delegate(
            dean(DEAN),
            new DelegateApproval.Command(
                DEANS_ASSIGNMENT,
                delegate,
                TODAY,
                TODAY.plusDays(13),
                new DelegateApproval.OrderEntry("15-B", TODAY, new UUID(5, 1))));
  }

  private void approve(Actor actor, UUID delegation) {
    world.decide().decide(actor, approval(proposal, PAYLOAD, delegation));
  }

  private static DecideProposal.Command approval(UUID proposal, String seen, UUID delegation) {
    return new DecideProposal.Command(
        proposal, new Ruling(Verdict.APPROVE, PayloadHash.of(seen), null), delegation);
  }

  private void refuse(Actor actor, String reason) {
    world
        .decide()
        .decide(
            actor,
            new DecideProposal.Command(
                proposal, new Ruling(Verdict.REFUSE, PayloadHash.of(PAYLOAD), reason), null));
  }

  private Proposal kept() {
    return world.proposals.get(proposal);
  }
}
