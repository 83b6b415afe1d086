package uz.hemis.application.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.application.regulation.RegulationWorld.EMPLOYEE;
import static uz.hemis.application.regulation.RegulationWorld.HR_PERSON;
import static uz.hemis.application.regulation.RegulationWorld.actor;
import static uz.hemis.application.regulation.RegulationWorld.hire;
import static uz.hemis.application.regulation.RegulationWorld.hr;
import static uz.hemis.application.regulation.RegulationWorld.late;
import static uz.hemis.application.regulation.RegulationWorld.rttrm;
import static uz.hemis.application.regulation.RegulationWorld.wish;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.PermitState;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.Ruling;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class RequestLateEntryTest {

  private static final String ORDER = "2026-11-02"; // due 2026-11-05

  private final RegulationWorld world = new RegulationWorld();

  @Test
  void the_papers_belong_to_the_request_from_now_on() {
    UUID permit = world.request.request(hr(), wish(ORDER));

    assertThat(world.attached)
        .containsExactly(
            "JUSTIFICATION /papers/justification " + permit,
            "EMPLOYEE_LETTER /papers/employeeLetter " + permit,
            "HEAD_LETTER /papers/headLetter " + permit);
  }

  @Test
  void without_papers_nothing_is_attached_nor_kept() {
    assertRefused(
        () -> world.request.request(hr(), wish(ORDER, RequestLateEntry.Files.none())),
        RegulationRule.PAPER_MISSING);
    assertThat(world.attached).isEmpty();
    assertThat(world.permits).isEmpty();
  }

  @Test
  void a_second_live_request_for_the_same_entry_is_refused() {
    UUID first = world.request.request(hr(), wish(ORDER));
    assertRefused(
        () -> world.request.request(hr(), wish(ORDER)),
        RegulationRule.LATE_ENTRY_ALREADY_REQUESTED);

    decide(first, Ruling.Outcome.GRANT);
    assertRefused(
        () -> world.request.request(hr(), wish(ORDER)),
        RegulationRule.LATE_ENTRY_ALREADY_REQUESTED);
  }

  @Test
  void after_a_refusal_or_an_expired_permit_late_entry_may_be_asked_for_again() {
    decide(world.request.request(hr(), wish(ORDER)), Ruling.Outcome.REFUSE);
    UUID second = world.request.request(hr(), wish(ORDER));
    decide(second, Ruling.Outcome.GRANT);
    world.at("2026-11-28T07:00:00Z");

    UUID third = world.request.request(hr(), wish(ORDER));

    assertThat(world.permits.get(second).lapsed()).isTrue();
    assertThat(world.permits.get(third).state(LocalDate.of(2026, 11, 28)))
        .isEqualTo(PermitState.AWAITING_RTTRM);
  }

  @Test
  void one_request_opens_all_entries_that_one_cause_delayed() {
    UUID permit =
        world.request.request(
            hr(),
            new RequestLateEntry.Command(
                List.of(late(EMPLOYEE, ORDER), late(EMPLOYEE, "2026-11-03")),
                "The server was down",
                new RequestLateEntry.Files(new UUID(5, 1), new UUID(5, 2), new UUID(5, 3))));
    decide(permit, Ruling.Outcome.GRANT);

    assertThat(world.window.admit(hr(), hire(ORDER)).permit()).isEqualTo(permit);
    assertThat(world.window.admit(hr(), hire("2026-11-03")).permit()).isEqualTo(permit);
    assertThat(world.permits.get(permit).state(LocalDate.of(2026, 11, 20)))
        .isEqualTo(PermitState.USED);
  }

  @Test
  void an_open_window_needs_no_request() {
    world.at("2026-11-05T18:59:59Z");

    assertRefused(() -> world.request.request(hr(), wish(ORDER)), RegulationRule.WINDOW_STILL_OPEN);
  }

  @Test
  void a_subject_that_is_not_there_or_out_of_scope_does_not_exist() {
    RequestLateEntry.Command other =
        new RequestLateEntry.Command(
            List.of(late(new UUID(8, 8), ORDER)), "r", RequestLateEntry.Files.none());
    Scope elsewhere = new Scope(Scope.Kind.FACULTY, new UUID(4, 2));

    assertRefused(() -> world.request.request(hr(), other), AccessRule.NOT_FOUND);
    assertRefused(
        () -> world.request.request(actor(HR_PERSON, Role.DEAN, elsewhere, null), wish(ORDER)),
        AccessRule.NOT_FOUND);
  }

  @Test
  void who_may_not_ask_is_refused() {
    assertRefused(() -> world.request.request(rttrm(), wish(ORDER)), AccessRule.PERMISSION_MISSING);
    assertRefused(
        () ->
            world.request.request(
                actor(HR_PERSON, Role.ACCOUNTING, Scope.institution(), null), wish(ORDER)),
        RegulationRule.DUTY_OF_ANOTHER_ROLE);
  }

  private void decide(UUID permit, Ruling.Outcome outcome) {
    world.decide.decide(
        rttrm(), new DecideLateEntry.Command(permit, new Ruling(outcome, null, "As written")));
  }

  private static void assertRefused(ThrowingCallable deed, Rule rule) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(rule));
  }
}
