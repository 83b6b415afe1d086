package uz.hemis.domain.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.domain.regulation.Regulations.HR_PERSON;
import static uz.hemis.domain.regulation.Regulations.PERSONNEL_EVENT;
import static uz.hemis.domain.regulation.Regulations.actor;
import static uz.hemis.domain.regulation.Regulations.duty;
import static uz.hemis.domain.regulation.Regulations.hire;
import static uz.hemis.domain.regulation.Regulations.hr;
import static uz.hemis.domain.regulation.Regulations.judge;
import static uz.hemis.domain.regulation.Regulations.ministry;
import static uz.hemis.domain.regulation.Regulations.noon;
import static uz.hemis.domain.regulation.Regulations.requested;
import static uz.hemis.domain.regulation.Regulations.rttrm;
import static uz.hemis.domain.regulation.Regulations.wish;
import static uz.hemis.domain.regulation.Regulations.wished;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Lateness;
import uz.hemis.domain.shared.time.Term;

class LateEntryPermitTest {

  private static final String ORDER = "2026-11-02"; // due 2026-11-05
  private static final String LATE = "2026-11-20";
  private static final Ruling GRANT = new Ruling(Ruling.Outcome.GRANT, null, null);

  @Test
  void a_request_is_possible_from_the_day_after_the_due_date() {
    assertRefused(() -> requested(ORDER, "2026-11-05"), RegulationRule.WINDOW_STILL_OPEN);
    assertThat(requested(ORDER, "2026-11-06").state(LocalDate.parse("2026-11-06")))
        .isEqualTo(PermitState.AWAITING_RTTRM);
  }

  @Test
  void an_event_before_the_regulation_needs_no_permit() {
    assertRefused(() -> requested("2024-10-31", LATE), RegulationRule.WINDOW_STILL_OPEN);
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void each_paper_is_obligatory(Paper missing) {
    assertThatThrownBy(
            () ->
                Papers.of(
                    missing == Paper.JUSTIFICATION ? null : new UUID(5, 1),
                    missing == Paper.EMPLOYEE_LETTER ? null : new UUID(5, 2),
                    missing == Paper.HEAD_LETTER ? null : new UUID(5, 3)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no ->
                assertThat(no.faults())
                    .singleElement()
                    .satisfies(
                        fault -> {
                          assertThat(fault.rule()).isEqualTo(RegulationRule.PAPER_MISSING);
                          assertThat(fault.field()).isEqualTo(missing.field());
                          assertThat(fault.facts()).containsEntry("paper", missing.name());
                        }));
  }

  @Test
  void all_faults_of_a_request_are_told_at_once() {
    LateEntryRequest.Wish empty =
        new LateEntryRequest.Wish(
            List.of(
                new LateEntryRequest.Wished(
                    new EntryObject(new UUID(1, 2), "EXPEL", "1", LocalDate.parse(ORDER)),
                    judge(ORDER, LATE))),
            " ",
            null,
            null,
            null);

    assertThatThrownBy(() -> LateEntryRequest.of(empty, hr(), noon(LATE)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no -> {
              assertThat(no.faults())
                  .extracting(Fault::field)
                  .containsExactly(
                      "/entries/0/event",
                      "/reason",
                      "/papers/justification",
                      "/papers/employeeLetter",
                      "/papers/headLetter");
              assertThat(no.faults())
                  .extracting(Fault::rule)
                  .startsWith(
                      RegulationRule.EVENT_NOT_OF_DUTY, RegulationRule.LATE_ENTRY_UNREASONED);
            });
  }

  @Test
  void late_entry_is_not_asked_for_by_another_role() {
    assertRefused(
        () ->
            LateEntryRequest.of(
                wish(wished(PERSONNEL_EVENT, ORDER, LATE)),
                actor(HR_PERSON, Role.DEAN, null),
                noon(LATE)),
        RegulationRule.DUTY_OF_ANOTHER_ROLE);
  }

  @Test
  void the_route_follows_the_lateness_of_the_day() {
    LateEntryPermit permit = dueOn31January("2025-02-03");

    assertThat(permit.state(LocalDate.of(2025, 4, 30))).isEqualTo(PermitState.AWAITING_RTTRM);
    assertThat(permit.state(LocalDate.of(2025, 5, 1))).isEqualTo(PermitState.AWAITING_MINISTRY);
  }

  @Test
  void rttrm_decides_up_to_and_including_three_months() {
    LateEntryPermit permit = dueOn31January("2025-02-03");

    decide31January(permit, rttrm(), "2025-04-30");

    assertThat(permit.state(LocalDate.of(2025, 4, 30))).isEqualTo(PermitState.GRANTED);
  }

  @Test
  void on_the_day_after_three_months_only_the_ministry_decides_what_rttrm_was_asked() {
    LateEntryPermit permit = dueOn31January("2025-02-03");
    Actor unit = ministry(MinistryUnit.HUMAN_RESOURCES);

    assertRefused(() -> decide31January(permit, unit, "2025-04-30"), RegulationRule.RTTRM_DECIDES);
    assertRefused(
        () -> decide31January(permit, rttrm(), "2025-05-01"), RegulationRule.MINISTRY_DECIDES);
    decide31January(permit, unit, "2025-05-01");

    assertThat(permit.decision().orElseThrow().facts().unit())
        .isEqualTo(MinistryUnit.HUMAN_RESOURCES);
  }

  static Stream<Arguments> rolesAndUnits() {
    return EnumSet.complementOf(EnumSet.of(Role.RTTRM_OPERATOR, Role.MINISTRY_UNIT, Role.OVERSEER))
        .stream()
        .flatMap(role -> Stream.of(MinistryUnit.values()).map(unit -> Arguments.of(role, unit)));
  }

  @ParameterizedTest
  @MethodSource("rolesAndUnits")
  void exactly_the_responsible_units_decide_gross_delays(Role role, MinistryUnit unit) {
    Duty duty = duty(role, new Term.WorkingDays(3), Enforcement.HARD);
    LateEntryPermit permit = requested(duty, "2026-03-02", LATE);
    ThrowingCallable deed =
        () ->
            permit.decide(
                GRANT, List.of(judge(duty, "2026-03-02", LATE)), ministry(unit), noon(LATE));

    if (Opener.unitsFor(role).contains(unit)) {
      assertThat(permit.decision()).isEmpty();
      assertThatCode(deed).doesNotThrowAnyException();
      assertThat(permit.state(LocalDate.parse(LATE))).isEqualTo(PermitState.GRANTED);
    } else {
      assertRefused(deed, RegulationRule.WRONG_UNIT);
      assertThat(permit.decision()).isEmpty();
    }
  }

  @Test
  void a_wrong_unit_reads_which_units_are_right() {
    LateEntryPermit permit = requested("2026-03-02", LATE);

    assertThatThrownBy(
            () ->
                permit.decide(
                    GRANT,
                    List.of(judge("2026-03-02", LATE)),
                    ministry(MinistryUnit.ACCOUNTING_AND_REPORTING),
                    noon(LATE)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no -> assertThat(no.facts()).containsEntry("units", List.of("HUMAN_RESOURCES")));
  }

  @Test
  void nobody_decides_an_own_request_from_a_second_account() {
    LateEntryPermit permit = requested(ORDER, LATE);
    Actor samePerson = actor(HR_PERSON, Role.RTTRM_OPERATOR, null);

    assertThat(samePerson.account()).isNotEqualTo(hr().account());
    assertRefused(() -> decide(permit, GRANT, samePerson, LATE), RegulationRule.SELF_APPROVAL);
    decide(permit, GRANT, rttrm(), LATE);
  }

  @Test
  void a_request_is_decided_once() {
    LateEntryPermit permit = requested(ORDER, LATE);
    decide(permit, GRANT, rttrm(), LATE);

    assertRefused(() -> decide(permit, GRANT, rttrm(), LATE), RegulationRule.PERMIT_DECIDED);
    assertRefused(
        () -> decide(permit, new Ruling(Ruling.Outcome.REFUSE, null, "no"), rttrm(), LATE),
        RegulationRule.PERMIT_DECIDED);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-19, false",
    "2026-11-20, true",
    "2026-12-20, true",
    "2026-12-21, false",
  })
  void a_permit_ends_between_today_and_the_longest_permit(LocalDate lastDay, boolean fits) {
    LateEntryPermit permit = requested(ORDER, LATE);
    ThrowingCallable deed =
        () -> decide(permit, new Ruling(Ruling.Outcome.GRANT, lastDay, null), rttrm(), LATE);

    if (fits) {
      assertThatCode(deed).doesNotThrowAnyException();
    } else {
      assertRefused(deed, RegulationRule.GRANT_DAY_UNFIT);
    }
  }

  @Test
  void without_a_last_day_a_permit_lasts_five_working_days() {
    LateEntryPermit permit = requested(ORDER, LATE);
    decide(permit, GRANT, rttrm(), LATE);

    assertThat(permit.decision().orElseThrow().lastDay()).isEqualTo("2026-11-27");
  }

  @Test
  void a_refusal_says_why_and_is_final() {
    LateEntryPermit permit = requested(ORDER, LATE);

    assertRefused(
        () -> decide(permit, new Ruling(Ruling.Outcome.REFUSE, null, " "), rttrm(), LATE),
        RegulationRule.REFUSAL_UNREASONED);
    decide(permit, new Ruling(Ruling.Outcome.REFUSE, null, "The order was there"), rttrm(), LATE);

    assertThat(permit.state(LocalDate.parse(LATE))).isEqualTo(PermitState.REFUSED);
    assertRefused(
        () -> permit.use(hr(), "PERSONNEL_EVENT", hire(ORDER), noon(LATE)),
        RegulationRule.PERMIT_NOT_USABLE);
  }

  @Test
  void a_permit_is_used_once() {
    LateEntryPermit permit = granted();

    permit.use(hr(), "PERSONNEL_EVENT", hire(ORDER), noon("2026-11-27"));

    assertThat(permit.state(LocalDate.of(2027, 1, 1))).isEqualTo(PermitState.USED);
    assertRefused(
        () -> permit.use(hr(), "PERSONNEL_EVENT", hire(ORDER), noon("2026-11-27")),
        RegulationRule.PERMIT_NOT_USABLE);
  }

  @Test
  void a_permit_expires_after_its_last_day() {
    LateEntryPermit permit = granted();

    assertThat(permit.state(LocalDate.of(2026, 11, 27))).isEqualTo(PermitState.GRANTED);
    assertThat(permit.state(LocalDate.of(2026, 11, 28))).isEqualTo(PermitState.EXPIRED);
    assertRefused(
        () -> permit.use(hr(), "PERSONNEL_EVENT", hire(ORDER), noon("2026-11-28")),
        RegulationRule.PERMIT_NOT_USABLE);
  }

  static Stream<EntryObject> otherEntries() {
    EntryObject it = hire(ORDER);
    return Stream.of(
        new EntryObject(new UUID(1, 3), it.event(), it.orderNumber(), it.eventDate()),
        new EntryObject(it.subject(), "DISMISS", it.orderNumber(), it.eventDate()),
        new EntryObject(it.subject(), it.event(), "13-K", it.eventDate()),
        new EntryObject(it.subject(), it.event(), it.orderNumber(), it.eventDate().plusDays(1)));
  }

  @ParameterizedTest
  @MethodSource("otherEntries")
  void a_permit_is_for_exactly_its_entry(EntryObject other) {
    assertRefused(
        () -> granted().use(hr(), "PERSONNEL_EVENT", other, noon(LATE)),
        RegulationRule.PERMIT_NOT_USABLE);
  }

  @Test
  void a_newer_request_takes_the_place_of_an_expired_permit_only() {
    LateEntryPermit permit = granted();

    assertRefused(
        () -> permit.giveWay(LocalDate.of(2026, 11, 27)),
        RegulationRule.LATE_ENTRY_ALREADY_REQUESTED);
    permit.giveWay(LocalDate.of(2026, 11, 28));

    assertThat(permit.lapsed()).isTrue();
    assertRefused(
        () -> requested(ORDER, LATE).giveWay(LocalDate.of(2026, 11, 28)),
        RegulationRule.LATE_ENTRY_ALREADY_REQUESTED);
  }

  @Test
  void a_decision_keeps_the_facts_it_was_made_on() {
    DecisionFacts facts = granted().decision().orElseThrow().facts();

    assertThat(facts.clauses()).containsExactly("order 5", "3.1.3");
    assertThat(facts.dueDate()).isEqualTo("2026-11-05");
    assertThat(facts.decidedOn()).isEqualTo(LATE);
    assertThat(facts.lateness()).isEqualTo(Lateness.LATE);
    assertThat(facts.workingDaysLate()).isEqualTo(11);
    assertThat(facts.papers()).containsOnlyKeys(Paper.values());
    assertThat(facts.regulation()).isEqualTo("HEMIS-2024");
    assertThat(facts.unit()).isNull();
  }

  @Test
  void one_cause_is_one_request_for_many_entries_each_used_once() {
    LateEntryPermit permit = bulk("2026-11-02", "2026-11-03");
    permit.decide(GRANT, verdicts(LATE, "2026-11-02", "2026-11-03"), rttrm(), noon(LATE));

    permit.use(hr(), "PERSONNEL_EVENT", hire("2026-11-03"), noon(LATE));
    assertThat(permit.state(LocalDate.parse(LATE))).isEqualTo(PermitState.GRANTED);
    assertRefused(
        () -> permit.use(hr(), "PERSONNEL_EVENT", hire("2026-11-03"), noon(LATE)),
        RegulationRule.PERMIT_NOT_USABLE);
    permit.use(hr(), "PERSONNEL_EVENT", hire("2026-11-02"), noon(LATE));

    assertThat(permit.state(LocalDate.parse(LATE))).isEqualTo(PermitState.USED);
    assertThat(permit.decision().orElseThrow().facts().entries()).hasSize(2);
  }

  @Test
  void one_entry_that_is_grossly_late_takes_the_whole_request_to_the_ministry() {
    LateEntryPermit permit = bulk("2026-03-02", "2026-11-02");

    assertThat(permit.state(LocalDate.parse(LATE))).isEqualTo(PermitState.AWAITING_MINISTRY);
    assertRefused(
        () -> permit.decide(GRANT, verdicts(LATE, "2026-03-02", "2026-11-02"), rttrm(), noon(LATE)),
        RegulationRule.MINISTRY_DECIDES);
  }

  @Test
  void a_request_names_an_entry_once_and_duties_of_one_role() {
    Duty deans =
        duty(
            "MOVEMENT",
            Regulations.HIRINGS,
            Role.DEAN,
            new Term.WorkingDays(3),
            Enforcement.HARD,
            Regulations.VERSION);

    assertRefused(() -> bulk("2026-11-02", "2026-11-02"), RegulationRule.LATE_ENTRY_REPEATED);
    assertRefused(
        () ->
            LateEntryRequest.of(
                wish(wished(PERSONNEL_EVENT, ORDER, LATE), wished(deans, ORDER, LATE)),
                actor(HR_PERSON, Role.SUPER_ADMINISTRATOR, null),
                noon(LATE)),
        RegulationRule.LATE_ENTRY_OF_SEVERAL_ROLES);
  }

  @Test
  void who_asked_takes_the_request_back_and_nobody_else() {
    LateEntryPermit permit = requested(ORDER, LATE);
    Actor other = actor(new UUID(1, 77), Role.HR_DEPARTMENT, null);

    assertRefused(
        () -> permit.withdraw(other, null, noon(LATE)), RegulationRule.LATE_ENTRY_OF_ANOTHER);
    permit.withdraw(hr(), "Not needed", noon(LATE));

    assertThat(permit.state(LocalDate.parse(LATE))).isEqualTo(PermitState.WITHDRAWN);
    assertRefused(() -> decide(permit, GRANT, rttrm(), LATE), RegulationRule.PERMIT_DECIDED);
    assertRefused(() -> permit.withdraw(hr(), null, noon(LATE)), RegulationRule.PERMIT_DECIDED);
  }

  @Test
  void a_granted_permit_that_is_withdrawn_opens_nothing_and_a_used_one_stays() {
    LateEntryPermit permit = granted();
    LateEntryPermit used = granted();
    used.use(hr(), "PERSONNEL_EVENT", hire(ORDER), noon(LATE));
    permit.withdraw(hr(), null, noon(LATE));

    assertRefused(
        () -> permit.use(hr(), "PERSONNEL_EVENT", hire(ORDER), noon(LATE)),
        RegulationRule.PERMIT_NOT_USABLE);
    assertRefused(() -> used.withdraw(hr(), null, noon(LATE)), RegulationRule.PERMIT_DECIDED);
  }

  private static LateEntryPermit bulk(String... orders) {
    return LateEntryPermit.requested(
        new UUID(7, 7),
        LateEntryRequest.of(
            wish(
                Stream.of(orders)
                    .map(order -> wished(PERSONNEL_EVENT, order, LATE))
                    .toArray(LateEntryRequest.Wished[]::new)),
            hr(),
            noon(LATE)));
  }

  private static List<WindowVerdict> verdicts(String today, String... orders) {
    return Stream.of(orders).map(order -> judge(order, today)).toList();
  }

  private static LateEntryPermit granted() {
    LateEntryPermit permit = requested(ORDER, LATE);
    decide(permit, GRANT, rttrm(), LATE);
    return permit;
  }

  private static void decide(LateEntryPermit permit, Ruling ruling, Actor actor, String today) {
    permit.decide(ruling, List.of(judge(PERSONNEL_EVENT, ORDER, today)), actor, noon(today));
  }

  private static final Duty SAME_DAY =
      duty(Role.HR_DEPARTMENT, new Term.SameDay(), Enforcement.HARD);

  private static LateEntryPermit dueOn31January(String today) {
    return requested(SAME_DAY, "2025-01-31", today);
  }

  private static void decide31January(LateEntryPermit permit, Actor actor, String today) {
    permit.decide(GRANT, List.of(judge(SAME_DAY, "2025-01-31", today)), actor, noon(today));
  }

  private static void assertRefused(ThrowingCallable deed, RegulationRule rule) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(rule));
  }
}
