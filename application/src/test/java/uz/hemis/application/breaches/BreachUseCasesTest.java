package uz.hemis.application.breaches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.application.breaches.BreachWorld.DUE;
import static uz.hemis.application.breaches.BreachWorld.FACULTY;
import static uz.hemis.application.breaches.BreachWorld.HEAD;
import static uz.hemis.application.breaches.BreachWorld.RECTOR;
import static uz.hemis.application.breaches.BreachWorld.STRANGER;
import static uz.hemis.application.breaches.BreachWorld.TEACHER;
import static uz.hemis.application.breaches.BreachWorld.actor;
import static uz.hemis.application.breaches.BreachWorld.head;
import static uz.hemis.application.breaches.BreachWorld.ministry;
import static uz.hemis.application.breaches.BreachWorld.rector;
import static uz.hemis.application.breaches.BreachWorld.teacher;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.application.breaches.query.BreachFilter;
import uz.hemis.application.breaches.query.BreachItem;
import uz.hemis.application.breaches.query.BreachView;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.breaches.Accountable;
import uz.hemis.domain.breaches.Breach;
import uz.hemis.domain.breaches.BreachRule;
import uz.hemis.domain.breaches.BreachState;
import uz.hemis.domain.breaches.Measure;
import uz.hemis.domain.breaches.MeasureKind;
import uz.hemis.domain.breaches.ProposalDecision;
import uz.hemis.domain.breaches.Statement;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class BreachUseCasesTest {

  private static final PageRequest FIRST = new PageRequest(50, null, false);
  private static final UUID FILE = new UUID(5, 1);

  private final BreachWorld world = new BreachWorld();

  @Test
  void a_missed_duty_opens_one_breach_to_which_the_late_entry_is_added() {
    DutyInstance instance = world.instance(Role.TEACHER, TEACHER);
    world.follower.missed(instance);
    world.doLate(instance);

    assertThat(world.register.values())
        .singleElement()
        .satisfies(
            breach -> {
              assertThat(breach.kept().facts()).hasSize(2);
              assertThat(breach.accountable()).isEqualTo(new Accountable(TEACHER, HEAD));
            });
  }

  @Test
  void who_is_not_charged_is_looked_for_and_nobody_is_the_own_head() {
    world.holders.put(Role.DEPARTMENT_HEAD, TEACHER);
    world.holders.put(Role.TEACHER, TEACHER);

    assertThat(breach(world.missed(Role.TEACHER)).accountable())
        .isEqualTo(new Accountable(TEACHER, null));
    assertThat(breach(world.missed(Role.LIBRARY)).accountable())
        .isEqualTo(new Accountable(null, null));
  }

  @Test
  void each_side_attaches_its_own_letter() {
    UUID id = world.missed();
    explain(teacher(), id, FILE);
    explain(head(), id, FILE);

    assertThat(world.attached).containsExactly("EMPLOYEE_LETTER /file", "HEAD_LETTER /file");
    assertThat(breach(id).state()).isEqualTo(BreachState.EXPLAINED);
  }

  @Test
  void who_may_not_know_of_a_breach_is_not_told_that_it_is_there() {
    UUID id = world.missed();

    assertRefused(
        () -> explain(actor(STRANGER, Role.TEACHER, Scope.self(), null), id, null),
        AccessRule.NOT_FOUND);
    assertRefused(
        () -> explain(actor(STRANGER, Role.ACADEMIC_DEPARTMENT), id, null),
        BreachRule.BREACH_OF_ANOTHER);
    assertRefused(() -> explain(rector(), id, null), BreachRule.BREACH_OF_ANOTHER);
  }

  @Test
  void the_leadership_names_somebody_who_is_entered() {
    UUID id = world.missed(Role.LIBRARY);

    assertRefused(() -> name(id, 0, STRANGER), BreachRule.ACCOUNTABLE_UNKNOWN);
    assertRefused(() -> name(id, 7, TEACHER), AccessRule.VERSION_STALE);
    name(id, 0, TEACHER);
    assertRefused(() -> name(id, 0, HEAD), BreachRule.ACCOUNTABLE_NAMED);
    assertThat(breach(id).accountable().responsible()).isEqualTo(TEACHER);
  }

  @Test
  void a_measure_attaches_its_order() {
    UUID id = world.missed();
    assertRefused(() -> measure(teacher(), id), AccessRule.PERMISSION_MISSING);
    assertRefused(() -> measure(actor(TEACHER, Role.LEADERSHIP), id), BreachRule.OWN_BREACH);
    measure(rector(), id);
    world.close.close(rector(), new CloseBreach.Command(id, "Reprimanded"));

    assertThat(world.attached).containsExactly("ORDER /order/file");
    assertThat(breach(id).state()).isEqualTo(BreachState.CLOSED);
  }

  @Test
  void everybody_sees_as_far_as_the_role_reaches() {
    world.missed(Role.TEACHER);
    world.missed(Role.HR_DEPARTMENT);
    world.missed(Role.ACADEMIC_DEPARTMENT);
    world.missed(Role.DEPARTMENT_HEAD);

    assertThat(rolesSeenBy(rector())).hasSize(4);
    assertThat(rolesSeenBy(actor(STRANGER, Role.OVERSEER))).hasSize(4);
    assertThat(rolesSeenBy(actor(STRANGER, Role.ACADEMIC_DEPARTMENT)))
        .containsExactly(Role.TEACHER, Role.ACADEMIC_DEPARTMENT);
    assertThat(rolesSeenBy(dean(FACULTY))).containsExactly(Role.TEACHER, Role.DEPARTMENT_HEAD);
    assertThat(rolesSeenBy(dean(new UUID(4, 9)))).isEmpty();
    assertThat(rolesSeenBy(actor(STRANGER, Role.HR_DEPARTMENT))).isEmpty();
    assertThat(rolesSeenBy(ministry(MinistryUnit.HUMAN_RESOURCES)))
        .containsExactly(Role.HR_DEPARTMENT);
    assertThat(rolesSeenBy(ministry(MinistryUnit.SCIENCE_AND_INNOVATION)))
        .containsExactly(Role.TEACHER);
  }

  @Test
  void the_responsible_person_sees_the_own_breach_only() {
    world.missed();
    world.missed(Role.TEACHER);

    assertThat(world.consult.listBreaches(teacher(), BreachFilter.any(), FIRST).items())
        .singleElement()
        .satisfies(item -> assertThat(item.responsible().person()).isEqualTo(TEACHER));
  }

  @Test
  void the_ministry_and_the_overseer_see_no_persons() {
    UUID id = world.missed();
    explain(teacher(), id, null);
    measure(rector(), id);

    for (Actor outside :
        List.of(ministry(MinistryUnit.EDUCATION_QUALITY), actor(STRANGER, Role.OVERSEER))) {
      BreachView view = world.consult.getBreach(outside, id);
      assertThat(view.item().responsible()).isNull();
      assertThat(view.item().head()).isNull();
      assertThat(view.statements()).isEmpty();
      assertThat(view.measure().by()).isNull();
      assertThat(view.measure().order()).isNull();
      assertThat(view.facts()).hasSize(1);
      assertRefused(() -> world.consult.getEvidence(outside, id), BreachRule.PERSONS_NOT_SHOWN);
      assertRefused(
          () ->
              world.consult.listBreaches(
                  outside,
                  new BreachFilter(null, null, null, null, TEACHER, null, null, null, null),
                  FIRST),
          BreachRule.PERSONS_NOT_SHOWN);
    }
    assertThat(world.consult.getBreach(rector(), id).item().responsible().person())
        .isEqualTo(TEACHER);
  }

  @Test
  void a_proposal_cites_breaches_that_there_are() {
    UUID id = world.missed();

    assertRefused(
        () -> propose(actor(STRANGER, Role.ACADEMIC_DEPARTMENT), id, new UUID(0, 0)),
        AccessRule.NOT_FOUND);
    assertRefused(() -> propose(head(new UUID(4, 9)), id), AccessRule.NOT_FOUND);
    assertRefused(() -> propose(rector(), id), AccessRule.PERMISSION_MISSING);
    assertRefused(
        () -> propose(actor(STRANGER, Role.SUPER_ADMINISTRATOR), id), BreachRule.PROPOSER_UNFIT);
    UUID proposal = propose(head(), id, id);

    assertThat(world.proposed.get(proposal).content().breaches()).containsExactly(id);
  }

  @Test
  void a_unit_of_the_ministry_decides_what_is_addressed_to_it() {
    UUID id = world.missed();
    UUID inside = propose(head(), id);
    UUID outside = propose(actor(STRANGER, Role.RTTRM_OPERATOR), id);

    assertRefused(
        () -> accept(ministry(MinistryUnit.EDUCATION_QUALITY), inside), AccessRule.NOT_FOUND);
    assertRefused(
        () -> accept(ministry(MinistryUnit.HUMAN_RESOURCES), outside), AccessRule.NOT_FOUND);
    assertRefused(() -> accept(rector(), outside), BreachRule.PROPOSAL_OF_ANOTHER_ADDRESSEE);
    accept(ministry(MinistryUnit.EDUCATION_QUALITY), outside);
    accept(rector(), inside);
    assertRefused(() -> accept(rector(), inside), BreachRule.MEASURE_PROPOSAL_DECIDED);
  }

  @Test
  void nobody_decides_an_own_proposal() {
    UUID proposal = propose(actor(RECTOR, Role.ACADEMIC_DEPARTMENT), world.missed());

    assertRefused(() -> accept(rector(), proposal), BreachRule.OWN_MEASURE_PROPOSAL);
  }

  private Breach breach(UUID id) {
    return world.register.get(id);
  }

  private List<Role> rolesSeenBy(Actor actor) {
    return world.consult.listBreaches(actor, BreachFilter.any(), FIRST).items().stream()
        .map(BreachItem::duty)
        .map(duty -> duty.role())
        .toList();
  }

  private static Actor dean(UUID faculty) {
    return actor(STRANGER, Role.DEAN, new Scope(Scope.Kind.FACULTY, faculty), null);
  }

  private void explain(Actor actor, UUID id, UUID file) {
    world.speak.speak(
        actor, new SpeakAboutBreach.Command(id, Statement.Kind.EXPLANATION, "It came late", file));
  }

  private void name(UUID id, long version, UUID responsible) {
    world.name.name(
        rector(),
        new NameAccountable.Command(id, version, new Accountable.Naming(responsible, null)));
  }

  private void measure(Actor actor, UUID id) {
    world.measure.measure(
        actor,
        new MeasureBreach.Command(
            id, new Measure.Entry(MeasureKind.REPRIMAND, "41-I", DUE.plusDays(1), FILE, null)));
  }

  private UUID propose(Actor actor, UUID... breaches) {
    return world.propose.propose(
        actor, new ProposeMeasure.Command(List.of(breaches), "A reprimand"));
  }

  private void accept(Actor actor, UUID proposal) {
    world.decide.decide(
        actor, new DecideProposal.Command(proposal, ProposalDecision.Outcome.ACCEPT, null));
  }

  private static void assertRefused(ThrowingCallable deed, Rule rule) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(rule));
  }
}
