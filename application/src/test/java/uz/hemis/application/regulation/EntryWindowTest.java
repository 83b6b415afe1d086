package uz.hemis.application.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.application.regulation.RegulationWorld.DUTY;
import static uz.hemis.application.regulation.RegulationWorld.hire;
import static uz.hemis.application.regulation.RegulationWorld.hr;
import static uz.hemis.application.regulation.RegulationWorld.rttrm;
import static uz.hemis.application.regulation.RegulationWorld.wish;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.Ruling;
import uz.hemis.domain.shared.rule.RuleBroken;

class EntryWindowTest {

  private static final String ORDER = "2026-11-02"; // due 2026-11-05

  private final RegulationWorld world = new RegulationWorld();

  @Test
  void an_entry_in_time_needs_no_permit() {
    world.at("2026-11-05T18:59:59Z");

    assertThat(world.window.admit(hr(), DUTY, hire(ORDER)))
        .isEqualTo(new Admission(LocalDate.of(2026, 11, 5), null));
  }

  @Test
  void from_midnight_in_tashkent_on_an_entry_is_closed() {
    world.at("2026-11-05T19:00:00Z");

    assertClosed(() -> world.window.admit(hr(), DUTY, hire(ORDER)));
  }

  @Test
  void an_event_before_the_regulation_is_admitted_without_a_due_date() {
    assertThat(world.window.admit(hr(), DUTY, hire("2024-10-31")))
        .isEqualTo(new Admission(null, null));
  }

  @Test
  void a_request_alone_opens_nothing() {
    world.request.request(hr(), wish(ORDER));

    assertClosed(() -> world.window.admit(hr(), DUTY, hire(ORDER)));
  }

  @Test
  void a_granted_permit_admits_its_entry_once() {
    UUID permit = granted();

    assertThat(world.window.admit(hr(), DUTY, hire(ORDER)))
        .isEqualTo(new Admission(LocalDate.of(2026, 11, 5), permit));
    assertClosed(() -> world.window.admit(hr(), DUTY, hire(ORDER)));
  }

  @Test
  void a_permit_admits_no_other_entry() {
    granted();

    assertClosed(() -> world.window.admit(hr(), DUTY, hire("2026-11-03")));
  }

  @Test
  void a_permit_is_over_after_its_last_day() {
    granted();
    world.at("2026-11-27T19:00:00Z");

    assertClosed(() -> world.window.admit(hr(), DUTY, hire(ORDER)));
    world.at("2026-11-27T18:59:59Z");
    assertThat(world.window.admit(hr(), DUTY, hire(ORDER)).late()).isTrue();
  }

  private UUID granted() {
    UUID permit = world.request.request(hr(), wish(ORDER));
    world.decide.decide(
        rttrm(), new DecideLateEntry.Command(permit, new Ruling(Ruling.Outcome.GRANT, null, null)));
    return permit;
  }

  private static void assertClosed(ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(RegulationRule.ENTRY_CLOSED));
  }
}
