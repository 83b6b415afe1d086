package uz.hemis.domain.breaches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.domain.breaches.BrokenDuties.DEPARTMENT;
import static uz.hemis.domain.breaches.BrokenDuties.NEXT_DAY;
import static uz.hemis.domain.breaches.BrokenDuties.actor;
import static uz.hemis.domain.breaches.BrokenDuties.head;
import static uz.hemis.domain.breaches.BrokenDuties.rector;
import static uz.hemis.domain.breaches.BrokenDuties.refusal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.rule.RuleBroken;

class MeasureProposalTest {

  private static final UUID PROPOSER = new UUID(1, 7);

  @Test
  void only_three_roles_propose() {
    Set<Role> proposing =
        EnumSet.of(Role.ACADEMIC_DEPARTMENT, Role.DEPARTMENT_HEAD, Role.RTTRM_OPERATOR);
    for (Role role : Role.values()) {
      if (proposing.contains(role)) {
        propose(actor(PROPOSER, role), cited(1, Role.TEACHER));
      } else {
        assertThat(refusal(() -> propose(actor(PROPOSER, role), cited(1, Role.TEACHER))))
            .isEqualTo(BreachRule.PROPOSER_UNFIT);
      }
    }
  }

  @Test
  void a_proposal_cites_a_breach() {
    assertThat(refusal(() -> propose(academic()))).isEqualTo(BreachRule.PROPOSAL_WITHOUT_BREACH);
    assertThat(refusal(() -> propose(rttrm()))).isEqualTo(BreachRule.PROPOSAL_WITHOUT_BREACH);
  }

  @Test
  void it_cites_fifty_breaches_at_the_most() {
    List<CitedBreach> many = new ArrayList<>();
    for (int i = 0; i < MeasureProposal.MAX_BREACHES; i++) {
      many.add(cited(i, Role.TEACHER));
    }
    propose(academic(), many.toArray(CitedBreach[]::new));
    many.add(cited(99, Role.TEACHER));

    assertThatThrownBy(() -> propose(academic(), many.toArray(CitedBreach[]::new)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_academic_department_proposes_about_teachers_only() {
    MeasureProposal proposal = propose(academic(), cited(1, Role.TEACHER));
    assertThat(proposal.content().addressee()).isEqualTo(Addressee.LEADERSHIP);
    assertThat(proposal.content().units()).isEmpty();

    assertThatThrownBy(() -> propose(academic(), cited(1, Role.TEACHER), cited(2, Role.DEAN)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no -> {
              assertThat(no.rule()).isEqualTo(BreachRule.BREACH_BEYOND_PROPOSER);
              assertThat(no.faults().getFirst().field()).isEqualTo("/breaches/1");
            });
  }

  @Test
  void a_head_proposes_about_the_own_department_only() {
    propose(head(), cited(1, Role.TEACHER));

    assertThat(refusal(() -> propose(head(), cited(1, Role.HR_DEPARTMENT))))
        .isEqualTo(BreachRule.BREACH_BEYOND_PROPOSER);
    CitedBreach elsewhere =
        new CitedBreach(new UUID(7, 2), Role.TEACHER, Place.of(List.of(new UUID(4, 9))));
    assertThatThrownBy(() -> propose(head(), elsewhere))
        .isInstanceOfSatisfying(
            RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(AccessRule.NOT_FOUND));
  }

  @Test
  void rttrm_proposes_to_the_units_that_answer_for_all_the_roles() {
    assertThat(propose(rttrm(), cited(1, Role.TEACHER)).content().units())
        .containsExactlyInAnyOrder(
            MinistryUnit.EDUCATION_QUALITY, MinistryUnit.SCIENCE_AND_INNOVATION);
    assertThat(propose(rttrm(), cited(1, Role.TEACHER), cited(2, Role.DEAN)).content().units())
        .containsExactly(MinistryUnit.EDUCATION_QUALITY);
    assertThat(propose(rttrm(), cited(1, Role.LIBRARY)).content().units())
        .containsExactly(MinistryUnit.ICT_AND_DIGITALISATION);
    assertThat(
            refusal(() -> propose(rttrm(), cited(1, Role.TEACHER), cited(2, Role.HR_DEPARTMENT))))
        .isEqualTo(BreachRule.PROPOSAL_OF_SEVERAL_UNITS);
  }

  @Test
  void the_leadership_decides_once() {
    MeasureProposal proposal = propose(academic(), cited(1, Role.TEACHER));
    assertThat(proposal.state()).isEqualTo(ProposalState.SUBMITTED);
    accept(proposal, rector());

    assertThat(proposal.state()).isEqualTo(ProposalState.ACCEPTED);
    assertThat(refusal(() -> accept(proposal, rector())))
        .isEqualTo(BreachRule.MEASURE_PROPOSAL_DECIDED);
  }

  @Test
  void who_declines_says_why() {
    MeasureProposal proposal = propose(academic(), cited(1, Role.TEACHER));
    assertThat(refusal(() -> decline(proposal, " "))).isEqualTo(BreachRule.DECLINE_UNREASONED);
    decline(proposal, "The lesson was moved");

    assertThat(proposal.state()).isEqualTo(ProposalState.DECLINED);
  }

  @Test
  void nobody_decides_an_own_proposal() {
    MeasureProposal proposal = propose(academic(), cited(1, Role.TEACHER));

    assertThat(refusal(() -> accept(proposal, actor(PROPOSER, Role.LEADERSHIP))))
        .isEqualTo(BreachRule.OWN_MEASURE_PROPOSAL);
  }

  @Test
  void only_the_addressee_decides() {
    MeasureProposal inside = propose(academic(), cited(1, Role.TEACHER));
    MeasureProposal outside = propose(rttrm(), cited(1, Role.HR_DEPARTMENT));

    for (MinistryUnit unit : MinistryUnit.values()) {
      assertThat(refusal(() -> accept(inside, ministry(unit))))
          .isEqualTo(BreachRule.PROPOSAL_OF_ANOTHER_ADDRESSEE);
      if (unit != MinistryUnit.HUMAN_RESOURCES) {
        assertThat(refusal(() -> accept(outside, ministry(unit))))
            .isEqualTo(BreachRule.PROPOSAL_OF_ANOTHER_ADDRESSEE);
      }
    }
    assertThat(refusal(() -> accept(outside, rector())))
        .isEqualTo(BreachRule.PROPOSAL_OF_ANOTHER_ADDRESSEE);
    accept(outside, ministry(MinistryUnit.HUMAN_RESOURCES));
  }

  private static MeasureProposal propose(Actor actor, CitedBreach... cited) {
    return MeasureProposal.proposed(
        new UUID(11, 1), List.of(cited), "A reprimand", actor, NEXT_DAY);
  }

  private static CitedBreach cited(int number, Role role) {
    return new CitedBreach(new UUID(7, number), role, Place.of(List.of(DEPARTMENT)));
  }

  private static void accept(MeasureProposal proposal, Actor actor) {
    proposal.decide(ProposalDecision.Outcome.ACCEPT, null, actor, NEXT_DAY);
  }

  private static void decline(MeasureProposal proposal, String reason) {
    proposal.decide(ProposalDecision.Outcome.DECLINE, reason, rector(), NEXT_DAY);
  }

  private static Actor academic() {
    return actor(PROPOSER, Role.ACADEMIC_DEPARTMENT);
  }

  private static Actor rttrm() {
    return actor(PROPOSER, Role.RTTRM_OPERATOR);
  }

  private static Actor ministry(MinistryUnit unit) {
    return actor(new UUID(3, 1), Role.MINISTRY_UNIT, Scope.institution(), unit);
  }
}
