package uz.hemis.domain.breaches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.domain.breaches.BrokenDuties.DUE;
import static uz.hemis.domain.breaches.BrokenDuties.FILE;
import static uz.hemis.domain.breaches.BrokenDuties.HEAD;
import static uz.hemis.domain.breaches.BrokenDuties.ID;
import static uz.hemis.domain.breaches.BrokenDuties.NEXT_DAY;
import static uz.hemis.domain.breaches.BrokenDuties.PERMIT;
import static uz.hemis.domain.breaches.BrokenDuties.TEACHER;
import static uz.hemis.domain.breaches.BrokenDuties.actor;
import static uz.hemis.domain.breaches.BrokenDuties.doneLate;
import static uz.hemis.domain.breaches.BrokenDuties.head;
import static uz.hemis.domain.breaches.BrokenDuties.instance;
import static uz.hemis.domain.breaches.BrokenDuties.missed;
import static uz.hemis.domain.breaches.BrokenDuties.rector;
import static uz.hemis.domain.breaches.BrokenDuties.refusal;
import static uz.hemis.domain.breaches.BrokenDuties.reprimand;
import static uz.hemis.domain.breaches.BrokenDuties.teacher;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Lateness;

class BreachTest {

  private final Breach breach = missed();

  @Test
  void a_missed_duty_keeps_its_facts() {
    assertThat(breach.kind()).isEqualTo(BreachKind.MISSED);
    assertThat(breach.state()).isEqualTo(BreachState.OPEN);
    assertThat(breach.kept().facts())
        .singleElement()
        .satisfies(
            facts -> {
              assertThat(facts.dueDate()).isEqualTo(DUE);
              assertThat(facts.daysLate()).isEqualTo(1);
              assertThat(facts.lateness()).isEqualTo(Lateness.LATE);
              assertThat(facts.clauses()).containsExactly("order 3", "3.1.7");
              assertThat(facts.permit()).isNull();
              assertThat(facts.doneAt()).isNull();
            });
  }

  @Test
  void a_late_entry_adds_a_fact_and_the_kind_stays() {
    breach.close("Nothing came of it", rector(), NEXT_DAY);
    breach.note(doneLate("2027-02-05T19:00:00Z"), NEXT_DAY);

    assertThat(breach.kind()).isEqualTo(BreachKind.MISSED);
    assertThat(breach.state()).isEqualTo(BreachState.CLOSED);
    assertThat(breach.kept().facts().getLast())
        .satisfies(
            facts -> {
              assertThat(facts.kind()).isEqualTo(BreachKind.LATE);
              assertThat(facts.permit()).isEqualTo(PERMIT);
              assertThat(facts.lateness()).isEqualTo(Lateness.GROSSLY_LATE);
              assertThat(facts.notedOn()).isEqualTo("2027-02-06");
            });
  }

  @Test
  void an_entry_three_months_late_is_not_yet_grossly_late() {
    BreachFacts facts = BreachFacts.of(doneLate("2027-02-05T18:59:59Z"), DUE);

    assertThat(facts.lateness()).isEqualTo(Lateness.LATE);
    assertThat(facts.notedOn()).isEqualTo("2027-02-05");
  }

  @Test
  void a_duty_done_late_opens_a_late_breach() {
    Breach late =
        Breach.opened(
            ID, doneLate("2026-11-06T07:00:00Z"), Accountable.of(TEACHER, HEAD), NEXT_DAY);

    assertThat(late.kind()).isEqualTo(BreachKind.LATE);
  }

  @Test
  void the_responsible_person_and_the_head_explain_it_once_each() {
    say(Statement.Kind.EXPLANATION, teacher());
    assertThat(breach.state()).isEqualTo(BreachState.EXPLAINED);
    say(Statement.Kind.EXPLANATION, head());

    assertThat(breach.kept().statements())
        .extracting(Statement::side)
        .containsExactly(Side.RESPONSIBLE, Side.HEAD);
    assertThat(refusal(() -> say(Statement.Kind.EXPLANATION, teacher())))
        .isEqualTo(BreachRule.EXPLANATION_GIVEN);
    assertThat(refusal(() -> say(Statement.Kind.EXPLANATION, rector())))
        .isEqualTo(BreachRule.BREACH_OF_ANOTHER);
  }

  @Test
  void a_dispute_raises_the_flag_and_leaves_the_state() {
    assertThat(breach.isDisputed()).isFalse();
    say(Statement.Kind.DISPUTE, head());

    assertThat(breach.isDisputed()).isTrue();
    assertThat(breach.state()).isEqualTo(BreachState.OPEN);
    assertThat(refusal(() -> say(Statement.Kind.DISPUTE, head())))
        .isEqualTo(BreachRule.DISPUTE_RAISED);
    say(Statement.Kind.EXPLANATION, head());
  }

  @Test
  void it_is_explained_after_the_measure_but_not_after_the_closure() {
    breach.measure(reprimand(DUE.plusDays(1)), rector(), NEXT_DAY);
    say(Statement.Kind.EXPLANATION, teacher());
    assertThat(breach.state()).isEqualTo(BreachState.MEASURED);

    breach.close("Reprimanded", rector(), NEXT_DAY);
    assertThat(breach.state()).isEqualTo(BreachState.CLOSED);
    assertThat(refusal(() -> say(Statement.Kind.EXPLANATION, head())))
        .isEqualTo(BreachRule.BREACH_CLOSED);
    assertThat(refusal(() -> breach.close("Again", rector(), NEXT_DAY)))
        .isEqualTo(BreachRule.BREACH_CLOSED);
    assertThat(refusal(() -> breach.name(new Accountable.Naming(null, HEAD), rector())))
        .isEqualTo(BreachRule.BREACH_CLOSED);
  }

  @Test
  void a_measure_names_every_missing_member_of_its_order() {
    assertThatThrownBy(
            () ->
                breach.measure(
                    new Measure.Entry(MeasureKind.FINE, null, null, null, null),
                    rector(),
                    NEXT_DAY))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no ->
                assertThat(no.faults())
                    .allMatch(fault -> fault.rule() == BreachRule.MEASURE_ORDER_MISSING)
                    .extracting(fault -> fault.field())
                    .containsExactly("/order/number", "/order/date", "/order/file"));
  }

  @Test
  void its_order_comes_after_the_due_date_and_not_in_the_future() {
    LocalDate today = LocalDate.of(2026, 11, 6);
    for (LocalDate unfit : List.of(DUE, today.plusDays(1))) {
      assertThat(refusal(() -> breach.measure(reprimand(unfit), rector(), NEXT_DAY)))
          .isEqualTo(BreachRule.MEASURE_ORDER_DATE_UNFIT);
    }
    breach.measure(reprimand(today), rector(), NEXT_DAY);

    assertThat(refusal(() -> breach.measure(reprimand(today), rector(), NEXT_DAY)))
        .isEqualTo(BreachRule.BREACH_MEASURED);
  }

  @Test
  void no_measure_needs_a_reason_and_no_order() {
    assertThat(refusal(() -> breach.measure(none(" "), rector(), NEXT_DAY)))
        .isEqualTo(BreachRule.MEASURE_UNREASONED);
    assertThat(
            refusal(
                () ->
                    breach.measure(
                        new Measure.Entry(MeasureKind.OTHER, "1", DUE.plusDays(1), FILE, null),
                        rector(),
                        NEXT_DAY)))
        .isEqualTo(BreachRule.MEASURE_UNREASONED);
    breach.measure(none("The server was down"), rector(), NEXT_DAY);

    assertThat(breach.measure().orElseThrow().order()).isNull();
  }

  @Test
  void nobody_measures_names_for_or_closes_an_own_breach() {
    Actor own = actor(TEACHER, Role.LEADERSHIP);

    assertThat(refusal(() -> breach.measure(none("I forgive myself"), own, NEXT_DAY)))
        .isEqualTo(BreachRule.OWN_BREACH);
    assertThat(refusal(() -> breach.close("Over", own, NEXT_DAY))).isEqualTo(BreachRule.OWN_BREACH);
    assertThat(refusal(() -> breach.name(new Accountable.Naming(null, HEAD), own)))
        .isEqualTo(BreachRule.OWN_BREACH);
    breach.close("Over", actor(HEAD, Role.LEADERSHIP), NEXT_DAY);
  }

  @Test
  void it_is_closed_without_a_measure_for_a_reason() {
    assertThat(refusal(() -> breach.close("", rector(), NEXT_DAY)))
        .isEqualTo(BreachRule.CLOSURE_UNREASONED);
    breach.close("The decree came later", rector(), NEXT_DAY);

    assertThat(breach.state()).isEqualTo(BreachState.CLOSED);
  }

  @Test
  void who_is_missing_is_named_once() {
    Breach nobodys =
        Breach.opened(ID, instance(Role.TEACHER), Accountable.of(null, null), NEXT_DAY);
    assertThat(refusal(() -> nobodys.name(new Accountable.Naming(null, null), rector())))
        .isEqualTo(BreachRule.NOBODY_NAMED);
    assertThat(refusal(() -> nobodys.name(new Accountable.Naming(HEAD, HEAD), rector())))
        .isEqualTo(BreachRule.HEAD_OF_ONESELF);
    nobodys.name(new Accountable.Naming(TEACHER, null), rector());
    nobodys.name(new Accountable.Naming(null, HEAD), rector());

    assertThat(nobodys.accountable()).isEqualTo(new Accountable(TEACHER, HEAD));
    assertThat(refusal(() -> nobodys.name(new Accountable.Naming(new UUID(1, 9), null), rector())))
        .isEqualTo(BreachRule.ACCOUNTABLE_NAMED);
  }

  @Test
  void nobody_is_found_as_the_own_head() {
    assertThat(Accountable.of(TEACHER, TEACHER).head()).isNull();
  }

  private void say(Statement.Kind kind, Actor actor) {
    UUID id = new UUID(10, breach.kept().statements().size());
    breach.state(id, kind, actor, new Breach.Words("Because", null), NEXT_DAY);
  }

  private static Measure.Entry none(String reason) {
    return new Measure.Entry(MeasureKind.NONE_NEEDED, null, null, null, reason);
  }
}
