package uz.hemis.application.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.application.regulation.RegulationWorld.DEPARTMENT;
import static uz.hemis.application.regulation.RegulationWorld.HR_PERSON;
import static uz.hemis.application.regulation.RegulationWorld.actor;
import static uz.hemis.application.regulation.RegulationWorld.hire;
import static uz.hemis.application.regulation.RegulationWorld.hr;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.Review;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class ReviewEntryTest {

  private static final Actor RECTOR =
      actor(new UUID(1, 5), Role.LEADERSHIP, Scope.institution(), null);

  private final RegulationWorld world = new RegulationWorld();

  @Test
  void the_role_above_remarks_and_then_checks() {
    UUID entry = entered();

    review(RECTOR, entry, Review.Outcome.REMARKED, "The rate differs");
    review(RECTOR, entry, Review.Outcome.CHECKED, null);

    assertThat(world.instances.get(entry).review().orElseThrow().outcome())
        .isEqualTo(Review.Outcome.CHECKED);
  }

  @Test
  void a_role_that_does_not_stand_above_checks_nothing() {
    UUID entry = entered();
    Scope unit = new Scope(Scope.Kind.DEPARTMENT, DEPARTMENT);

    assertRefused(
        () ->
            review(
                actor(new UUID(1, 6), Role.DEPARTMENT_HEAD, unit, null),
                entry,
                Review.Outcome.CHECKED,
                null),
        RegulationRule.CHECK_OF_ANOTHER_ROLE);
    assertRefused(
        () -> review(hr(), entry, Review.Outcome.CHECKED, null), AccessRule.PERMISSION_MISSING);
  }

  @Test
  void outside_the_scope_there_is_nothing_to_check() {
    UUID entry = entered();
    Scope elsewhere = new Scope(Scope.Kind.FACULTY, new UUID(4, 9));

    assertRefused(
        () ->
            review(
                actor(new UUID(1, 6), Role.DEAN, elsewhere, null),
                entry,
                Review.Outcome.CHECKED,
                null),
        AccessRule.NOT_FOUND);
  }

  @Test
  void the_person_who_entered_does_not_check_in_another_role() {
    UUID entry = entered();

    assertRefused(
        () ->
            review(
                actor(HR_PERSON, Role.LEADERSHIP, Scope.institution(), null),
                entry,
                Review.Outcome.CHECKED,
                null),
        RegulationRule.OWN_ENTRY_CHECKED);
  }

  private UUID entered() {
    world.window.admit(hr(), hire("2026-11-19"));
    return world.instances.keySet().iterator().next();
  }

  private void review(Actor actor, UUID entry, Review.Outcome outcome, String note) {
    world.reviewing.review(actor, new ReviewEntry.Command(entry, outcome, note));
  }

  private static void assertRefused(ThrowingCallable deed, Rule rule) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(rule));
  }
}
