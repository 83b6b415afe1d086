package uz.hemis.application.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.application.regulation.RegulationWorld.HR_PERSON;
import static uz.hemis.application.regulation.RegulationWorld.actor;
import static uz.hemis.application.regulation.RegulationWorld.hr;
import static uz.hemis.application.regulation.RegulationWorld.ministry;
import static uz.hemis.application.regulation.RegulationWorld.rttrm;
import static uz.hemis.application.regulation.RegulationWorld.wish;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.Ruling;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class DecideLateEntryTest {

  private final RegulationWorld world = new RegulationWorld();

  @Test
  void a_request_of_november_passes_from_rttrm_to_the_ministry_in_february() {
    UUID permit = world.request.request(hr(), wish("2026-11-02")); // due 2026-11-05
    world.at("2027-02-05T18:59:59Z");
    assertRefused(ministry(MinistryUnit.HUMAN_RESOURCES), permit, RegulationRule.RTTRM_DECIDES);
    world.at("2027-02-05T19:00:00Z");
    assertRefused(rttrm(), permit, RegulationRule.MINISTRY_DECIDES);
    assertRefused(
        ministry(MinistryUnit.ACCOUNTING_AND_REPORTING), permit, RegulationRule.WRONG_UNIT);

    grant(ministry(MinistryUnit.HUMAN_RESOURCES), permit);

    assertThat(world.permits.get(permit).decision()).isPresent();
    assertThat(world.notices)
        .singleElement()
        .satisfies(told -> assertThat(told.person()).isEqualTo(HR_PERSON));
  }

  @Test
  void the_same_person_with_another_account_does_not_decide() {
    UUID permit = world.request.request(hr(), wish("2026-11-02"));

    assertRefused(
        actor(HR_PERSON, Role.RTTRM_OPERATOR, Scope.institution(), null),
        permit,
        RegulationRule.SELF_APPROVAL);
  }

  @Test
  void who_may_not_decide_is_refused() {
    UUID permit = world.request.request(hr(), wish("2026-11-02"));

    assertRefused(hr(), permit, AccessRule.PERMISSION_MISSING);
    assertRefused(
        actor(new UUID(6, 6), Role.SUPER_ADMINISTRATOR, Scope.institution(), null),
        permit,
        AccessRule.PERMISSION_MISSING);
  }

  @Test
  void a_request_that_is_not_there_is_not_decided() {
    assertRefused(rttrm(), new UUID(8, 8), AccessRule.NOT_FOUND);
  }

  private void grant(Actor actor, UUID permit) {
    world.decide.decide(
        actor, new DecideLateEntry.Command(permit, new Ruling(Ruling.Outcome.GRANT, null, null)));
  }

  private void assertRefused(Actor actor, UUID permit, Rule rule) {
    assertThatThrownBy(() -> grant(actor, permit))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(rule));
  }
}
