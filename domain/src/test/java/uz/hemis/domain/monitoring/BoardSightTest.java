package uz.hemis.domain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.Opener;
import uz.hemis.domain.shared.rule.RuleBroken;

class BoardSightTest {

  @Test
  void the_leadership_the_overseer_and_the_super_administrator_see_every_role() {
    for (Role role : List.of(Role.LEADERSHIP, Role.OVERSEER, Role.SUPER_ADMINISTRATOR)) {
      BoardSight sight = BoardSight.of(actor(role, null));
      assertThat(sight.isPartial()).isFalse();
      sight.requireAny(Set.of(Role.ACCOUNTING));
    }
  }

  @Test
  void a_unit_of_the_ministry_sees_exactly_the_roles_that_it_answers_for() {
    for (MinistryUnit unit : MinistryUnit.values()) {
      BoardSight sight = BoardSight.of(actor(Role.MINISTRY_UNIT, unit));
      assertThat(sight.roles()).containsAll(unit.oversees());
      for (Role role : Role.values()) {
        if (Opener.unitsFor(role).contains(unit)) {
          assertThatCode(() -> sight.requireAny(Set.of(role))).doesNotThrowAnyException();
        } else {
          assertThatThrownBy(() -> sight.requireAny(Set.of(role)))
              .isInstanceOfSatisfying(
                  RuleBroken.class,
                  e -> assertThat(e.rule()).isEqualTo(MonitoringRule.BOARD_OF_ANOTHER_UNIT));
        }
      }
    }
  }

  @Test
  void the_unit_of_marketing_is_told_whose_the_accounting_board_is() {
    BoardSight sight = BoardSight.of(actor(Role.MINISTRY_UNIT, MinistryUnit.EDUCATION_QUALITY));

    sight.requireAny(EnumSet.of(Role.MARKETING_DEPARTMENT, Role.ACCOUNTING));
    assertThatThrownBy(() -> sight.requireAny(Set.of(Role.ACCOUNTING)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            e -> assertThat(e.facts()).containsEntry("units", List.of("ACCOUNTING_AND_REPORTING")));
  }

  @Test
  void every_role_is_seen_by_some_unit() {
    EnumSet<Role> seen = EnumSet.noneOf(Role.class);
    for (MinistryUnit unit : MinistryUnit.values()) {
      seen.addAll(BoardSight.of(actor(Role.MINISTRY_UNIT, unit)).roles());
    }
    assertThat(seen).containsExactlyInAnyOrder(Role.values());
  }

  @Test
  void people_are_shown_within_the_institution_only() {
    BoardSight.of(actor(Role.LEADERSHIP, null)).requirePeople();
    BoardSight.of(actor(Role.SUPER_ADMINISTRATOR, null)).requirePeople();
    for (Actor actor :
        List.of(
            actor(Role.OVERSEER, null), actor(Role.MINISTRY_UNIT, MinistryUnit.HUMAN_RESOURCES))) {
      assertThatThrownBy(() -> BoardSight.of(actor).requirePeople())
          .isInstanceOfSatisfying(
              RuleBroken.class,
              e -> assertThat(e.rule()).isEqualTo(MonitoringRule.BOARD_OF_PERSONS));
    }
  }

  private static Actor actor(Role role, MinistryUnit unit) {
    return new Actor(new UUID(1, 1), null, null, null, role, Scope.institution(), unit);
  }
}
