package uz.hemis.application.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.corrections.CorrectionWorld.ADMINISTRATOR;
import static uz.hemis.application.corrections.CorrectionWorld.CARD;
import static uz.hemis.application.corrections.CorrectionWorld.LEADER;
import static uz.hemis.application.corrections.CorrectionWorld.TODAY;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.corrections.CorrectionRule;
import uz.hemis.domain.corrections.InstructionUse;

class InstructionsTest {

  private final CorrectionWorld world = new CorrectionWorld();

  @Test
  void without_an_instruction_a_super_administrator_changes_nothing_of_others() {
    assertRefused(
        CorrectionRule.INSTRUCTION_MISSING, () -> require(CARD), "Correction-Instruction");
    assertThat(world.uses).isEmpty();
  }

  @Test
  void with_one_the_use_is_kept_and_shown_in_the_record() {
    world.named = world.giving().give(LEADER, CorrectionWorld.instruction(Set.of(CARD)));

    require(CARD);

    assertThat(world.uses)
        .extracting(InstructionUse::instruction, InstructionUse::person, InstructionUse::subject)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(world.named, ADMINISTRATOR.person(), CARD));
    assertThat(world.shown).containsExactly(world.given.get(world.named));
    assertThat(world.attached).containsExactly("ORDER /order/file " + world.named);
  }

  @Test
  void one_that_is_about_another_thing_unknown_or_withdrawn_does_not_do() {
    UUID given = world.giving().give(LEADER, CorrectionWorld.instruction(Set.of(CARD)));
    world.named = given;
    assertRefused(CorrectionRule.INSTRUCTION_OF_ANOTHER_THING, () -> require(new UUID(1, 9)));
    world.named = new UUID(2, 9);
    assertRefused(CorrectionRule.INSTRUCTION_NOT_IN_FORCE, () -> require(CARD));
    world.named = given;
    withdraw(given);
    assertRefused(CorrectionRule.INSTRUCTION_NOT_IN_FORCE, () -> require(CARD));

    assertThat(world.uses).isEmpty();
    assertThat(world.shown).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPER_ADMINISTRATOR")
  void every_other_role_acts_within_its_own_duty(Role role) {
    world.instructions().requireFor(CorrectionWorld.actor(role), CARD);

    assertThat(world.uses).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "LEADERSHIP")
  void only_the_leadership_gives_and_withdraws(Role role) {
    UUID given = world.giving().give(LEADER, CorrectionWorld.instruction(Set.of()));

    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () ->
            world
                .giving()
                .give(CorrectionWorld.actor(role), CorrectionWorld.instruction(Set.of())));
    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () ->
            world
                .withdrawing()
                .withdraw(
                    CorrectionWorld.actor(role), new WithdrawInstruction.Command(given, "Done")));
  }

  @Test
  void number_date_and_file_are_obligatory_and_missed_at_once() {
    GiveInstruction.Command bare =
        new GiveInstruction.Command(
            GiveInstruction.OrderEntry.NONE, "Correct it", Set.of(), TODAY.plusDays(1));

    assertRefused(
        CorrectionRule.INSTRUCTION_ORDER_MISSING,
        () -> world.giving().give(LEADER, bare),
        "/order/number",
        "/order/date",
        "/order/file");
    assertThat(world.given).isEmpty();
  }

  private void require(UUID subject) {
    world.instructions().requireFor(ADMINISTRATOR, subject);
  }

  private void withdraw(UUID id) {
    world.withdrawing().withdraw(LEADER, new WithdrawInstruction.Command(id, "Done"));
  }
}
