package uz.hemis.application.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.application.regulation.RegulationWorld.DEPARTMENT;
import static uz.hemis.application.regulation.RegulationWorld.HR_PERSON;
import static uz.hemis.application.regulation.RegulationWorld.actor;
import static uz.hemis.application.regulation.RegulationWorld.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.application.approvals.EndedProposal;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.application.regulation.RecordFact.Command;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.InstanceState;
import uz.hemis.domain.regulation.Occasion;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Term;

class RecordFactTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate LATER = LocalDate.of(2027, 1, 1);
  private static final Actor DIPLOMAS =
      actor(HR_PERSON, Role.DIPLOMA_DEPARTMENT, Scope.institution(), null);

  private final RegulationWorld world = new RegulationWorld();

  RecordFactTest() {
    reported("DIPLOMA_PRINTED", Role.DIPLOMA_DEPARTMENT);
    reported("PRINT_STATUS_SET", Role.DIPLOMA_DEPARTMENT);
    reported("PROJECT_CONTRACT", Role.SCIENCE_DEPARTMENT);
    reported("WORK_PUBLISHED", Role.TEACHER);
    world.duties.add(
        duty(
            "PRINT_STATUS",
            new Occasion(
                Set.of("DIPLOMA_PRINTED"), TermStart.EFFECTIVE_DATE, Set.of("PRINT_STATUS_SET")),
            Role.DIPLOMA_DEPARTMENT,
            new Term.WorkingDays(1)));
    world.duties.add(
        duty(
            "PROJECT",
            Occasion.ofOwnEntry(Set.of("PROJECT_CONTRACT"), TermStart.ORDER_DATE),
            Role.SCIENCE_DEPARTMENT,
            new Term.WorkingDays(3)));
  }

  @Test
  void an_event_opens_a_duty_about_itself_that_a_later_entry_fulfils() {
    UUID printed = world.recordFact.record(DIPLOMAS, event("DIPLOMA_PRINTED", null));

    assertThat(world.askedInstructionFor).hasSize(1);
    assertThat(world.instances.values())
        .singleElement()
        .satisfies(
            open -> {
              assertThat(open.object().subject()).isEqualTo(printed);
              assertThat(open.dueDate()).isEqualTo("2026-11-23");
            });
  }

  @Test
  void the_entry_that_is_awaited_names_the_event() {
    UUID printed = new UUID(5, 1);
    world.happenings.announced(RegulationWorld.entry("DIPLOMA_PRINTED", printed, "2026-11-20"));

    world.window.admit(DIPLOMAS, RegulationWorld.entry("PRINT_STATUS_SET", printed, "2026-11-20"));

    assertThat(world.instances.values())
        .singleElement()
        .satisfies(done -> assertThat(done.state(LATER)).isEqualTo(InstanceState.DONE_IN_TIME));
  }

  @Test
  void an_event_known_by_its_own_entry_is_about_its_unit_or_the_institution() {
    Actor science = actor(HR_PERSON, Role.SCIENCE_DEPARTMENT, Scope.institution(), null);
    world.recordFact.record(science, event("PROJECT_CONTRACT", null));
    world.recordFact.record(
        science, new Command("PROJECT_CONTRACT", null, DEPARTMENT, "7", TODAY, null, null, null));

    assertThat(world.facts)
        .extracting(fact -> fact.entry().subject())
        .containsExactly(Entry.INSTITUTION, DEPARTMENT);
    assertThat(world.facts).allSatisfy(f -> assertThat(f.admission().dueDate()).isNotNull());
  }

  @Test
  void a_late_event_is_refused_like_every_entry() {
    Actor science = actor(HR_PERSON, Role.SCIENCE_DEPARTMENT, Scope.institution(), null);

    assertRefused(
        () ->
            world.recordFact.record(science, event("PROJECT_CONTRACT", LocalDate.of(2026, 11, 2))),
        RegulationRule.ENTRY_CLOSED);
    assertThat(world.facts).isEmpty();
  }

  @Test
  void a_kind_is_recorded_by_its_roles_and_not_dated_ahead() {
    assertRefused(
        () -> world.recordFact.record(DIPLOMAS, event("PROJECT_CONTRACT", null)),
        RegulationRule.EVENT_OF_ANOTHER_ROLE);
    assertRefused(
        () -> world.recordFact.record(DIPLOMAS, event("NO_SUCH", null)),
        RegulationRule.EVENT_KIND_UNKNOWN);
    assertRefused(
        () -> world.recordFact.record(DIPLOMAS, event("DIPLOMA_PRINTED", TODAY.plusDays(1))),
        RegulationRule.EVENT_IN_FUTURE);
    world.kinds.put("HIRE", new EventKind("HIRE", EventKind.Origin.SYSTEM, true, Set.of(), text()));
    assertRefused(
        () -> world.recordFact.record(DIPLOMAS, event("HIRE", null)),
        RegulationRule.EVENT_NOT_REPORTED);
  }

  @Test
  void a_teacher_records_in_person_and_a_head_within_the_department() {
    Actor teacher = actor(new UUID(1, 6), Role.TEACHER, Scope.self(), null);
    world.recordFact.record(teacher, event("WORK_PUBLISHED", null));

    assertThat(world.facts.getFirst().entry().place().owner()).isEqualTo(teacher.person());
    assertRefused(
        () ->
            world.recordFact.record(
                teacher,
                new Command("WORK_PUBLISHED", null, DEPARTMENT, null, TODAY, null, null, null)),
        AccessRule.NOT_FOUND);
  }

  @Test
  void what_another_person_approves_is_proposed_and_keeps_its_term() {
    world.duties.add(
        RegulationWorld.approvedBy(
            Role.ACADEMIC_DEPARTMENT,
            duty(
                "CURRICULUM",
                Occasion.ofOwnEntry(Set.of("DIPLOMA_PRINTED"), TermStart.ORDER_DATE),
                Role.DIPLOMA_DEPARTMENT,
                new Term.WorkingDays(1))));
    Command printed = event("DIPLOMA_PRINTED", LocalDate.of(2026, 11, 19));
    assertRefused(() -> world.recordFact.record(DIPLOMAS, printed), RegulationRule.APPROVAL_NEEDED);

    world.proposeFact.propose(DIPLOMAS, printed);
    assertThat(world.askedInstructionFor).hasSize(2);
    ProposedEntry proposal = world.proposals.getFirst();
    assertThat(proposal.approvers()).containsExactly(Role.ACADEMIC_DEPARTMENT);
    assertThat(world.facts).isEmpty();
    Instant proposed = world.moment.now();
    world.at("2026-11-27T07:00:00Z");
    world.factEffect.takeEffect(
        actor(new UUID(1, 9), Role.ACADEMIC_DEPARTMENT, Scope.institution(), null),
        new EndedProposal(
            new UUID(3, 1),
            DIPLOMAS,
            proposal.subject(),
            proposal.reference(),
            proposal.payload(),
            proposed));

    assertThat(world.facts)
        .singleElement()
        .satisfies(f -> assertThat(f.admission().late()).isFalse());
    assertRefused(
        () -> world.proposeFact.propose(DIPLOMAS, event("PRINT_STATUS_SET", null)),
        RegulationRule.APPROVAL_NOT_NEEDED);
  }

  @Test
  void who_may_not_record_is_refused() {
    assertRefused(
        () ->
            world.recordFact.record(
                actor(HR_PERSON, Role.LEADERSHIP, Scope.institution(), null),
                event("DIPLOMA_PRINTED", null)),
        AccessRule.PERMISSION_MISSING);
  }

  private void reported(String code, Role role) {
    world.kinds.put(code, EventKind.reported(code, Set.of(role), text()));
  }

  private static Text text() {
    return new Text("Matn", "Матн", "Текст", "Text");
  }

  private static Command event(String kind, LocalDate date) {
    return new Command(kind, null, null, null, date == null ? TODAY : date, null, null, null);
  }

  private static void assertRefused(ThrowingCallable deed, Rule rule) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(rule));
  }
}
