package uz.hemis.application.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.application.approvals.EndedProposal;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.application.personnel.RecordPersonnelEvent.Command;
import uz.hemis.application.personnel.RecordPersonnelEvent.OrderEntry;
import uz.hemis.application.personnel.RecordPersonnelEvent.PostEntry;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.personnel.EmploymentForm;
import uz.hemis.domain.personnel.PersonnelEvent;
import uz.hemis.domain.personnel.RecordedEvent;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class ProposePersonnelEventTest {

  private static final LocalDate ORDERED = LocalDate.of(2026, 3, 19);
  private static final Actor RECTOR = Office.actor(Role.LEADERSHIP, Scope.institution());

  private final Office office = new Office();
  private final UUID employee = office.registered();

  @Test
  void where_approval_is_needed_an_event_is_proposed_and_not_recorded() {
    office.approvers.add(Role.LEADERSHIP);

    assertRefused(
        () -> office.recording().record(Office.HR, hire()), RegulationRule.APPROVAL_NEEDED);
    office.proposing().propose(Office.HR, hire());
    assertThat(office.askedInstructionFor).containsExactly(employee, employee);

    ProposedEntry proposal = office.proposals.getFirst();
    assertThat(proposal.kind()).isEqualTo(ProposePersonnelEvent.KIND);
    assertThat(proposal.subject()).isEqualTo(employee);
    assertThat(proposal.approvers()).containsExactly(Role.LEADERSHIP);
    assertThat(office.employee(employee).events()).isEmpty();
  }

  @Test
  void where_nobody_approves_nothing_is_proposed() {
    assertRefused(
        () -> office.proposing().propose(Office.HR, hire()), RegulationRule.APPROVAL_NOT_NEEDED);
    assertThat(office.proposals).isEmpty();
  }

  @Test
  void what_comes_too_late_is_not_proposed_either() {
    office.approvers.add(Role.LEADERSHIP);
    office.closed = new RuleBroken(AccessRule.NOT_FOUND);

    assertRefused(() -> office.proposing().propose(Office.HR, hire()), AccessRule.NOT_FOUND);
    assertThat(office.proposals).isEmpty();
  }

  @Test
  void an_approved_event_is_its_proposers_entry_as_of_the_proposal() {
    office.approvers.add(Role.LEADERSHIP);
    office.proposing().propose(Office.HR, hire());
    Instant proposed = Instant.parse("2026-03-19T05:00:00Z");

    UUID event = office.effect().takeEffect(RECTOR, approved(proposed));

    RecordedEvent recorded = office.employee(employee).events().getFirst();
    assertThat(recorded.event().id()).isEqualTo(event);
    assertThat(recorded.recordedBy()).isEqualTo(Office.HR.person());
    assertThat(office.admittedAsOf).isEqualTo(proposed);
  }

  @Test
  void an_event_that_has_become_impossible_takes_no_effect() {
    office.approvers.add(Role.LEADERSHIP);
    office.proposing().propose(Office.HR, hire());
    EndedProposal approved = approved(Instant.parse("2026-03-19T05:00:00Z"));
    office.effect().takeEffect(RECTOR, approved);

    assertThatThrownBy(() -> office.effect().takeEffect(RECTOR, approved))
        .isInstanceOf(RuleBroken.class);
    assertThat(office.employee(employee).events()).hasSize(1);
  }

  private EndedProposal approved(Instant proposedAt) {
    ProposedEntry proposal = office.proposals.getFirst();
    return new EndedProposal(
        new UUID(7, 1),
        Office.HR,
        proposal.subject(),
        proposal.reference(),
        proposal.payload(),
        proposedAt);
  }

  private Command hire() {
    return new Command(
        employee,
        PersonnelEvent.Kind.HIRE,
        null,
        new OrderEntry("12-K", ORDERED, Office.ORDER_FILE),
        ORDERED,
        new PostEntry(Office.DEPARTMENT, "Dotsent", BigDecimal.ONE, EmploymentForm.MAIN));
  }

  private static void assertRefused(ThrowingCallable deed, Rule rule) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(rule));
  }
}
