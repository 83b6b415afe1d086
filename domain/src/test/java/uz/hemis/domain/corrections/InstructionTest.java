package uz.hemis.domain.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

class InstructionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate LAST = TODAY.plusDays(30);
  private static final UUID CARD = new UUID(1, 1);
  private static final UUID OTHER = new UUID(1, 2);
  private static final Instruction.Given GIVEN =
      new Instruction.Given(Instant.parse("2026-11-23T06:00:00Z"), new UUID(2, 1));
  private static final Instruction.Withdrawal WITHDRAWAL =
      new Instruction.Withdrawal(Instant.parse("2026-11-24T06:00:00Z"), new UUID(2, 1), "Done");

  @Test
  void the_last_day_is_still_in_force_and_the_next_is_not() {
    Instruction instruction = give(TODAY, LAST, Set.of());

    assertThatNoException().isThrownBy(() -> instruction.requireCovers(CARD, LAST));
    assertRefused(
        CorrectionRule.INSTRUCTION_NOT_IN_FORCE,
        "",
        () -> instruction.requireCovers(CARD, LAST.plusDays(1)));
    assertThat(instruction.state(LAST)).isEqualTo(InstructionState.IN_FORCE);
    assertThat(instruction.state(LAST.plusDays(1))).isEqualTo(InstructionState.OVER);
  }

  @Test
  void what_is_bound_to_things_covers_only_them() {
    Instruction instruction = give(TODAY, LAST, Set.of(CARD));

    assertThatNoException().isThrownBy(() -> instruction.requireCovers(CARD, TODAY));
    for (UUID subject : new UUID[] {OTHER, null}) {
      assertRefused(
          CorrectionRule.INSTRUCTION_OF_ANOTHER_THING,
          "",
          () -> instruction.requireCovers(subject, TODAY));
    }
  }

  @Test
  void what_is_bound_to_nothing_covers_everything() {
    Instruction instruction = give(TODAY, LAST, Set.of());

    assertThatNoException().isThrownBy(() -> instruction.requireCovers(OTHER, TODAY));
    assertThatNoException().isThrownBy(() -> instruction.requireCovers(null, TODAY));
  }

  @Test
  void it_is_withdrawn_once_and_covers_nothing_then() {
    Instruction instruction = give(TODAY, LAST, Set.of());
    instruction.withdraw(WITHDRAWAL);

    assertThat(instruction.withdrawal()).contains(WITHDRAWAL);
    assertThat(instruction.state(LAST.plusDays(1))).isEqualTo(InstructionState.WITHDRAWN);
    assertRefused(
        CorrectionRule.INSTRUCTION_NOT_IN_FORCE, "", () -> instruction.requireCovers(CARD, TODAY));
    assertRefused(CorrectionRule.INSTRUCTION_WITHDRAWN, "", () -> instruction.withdraw(WITHDRAWAL));
  }

  @Test
  void it_is_not_dated_tomorrow() {
    assertThatNoException().isThrownBy(() -> give(TODAY, LAST, Set.of()));
    assertRefused(
        CorrectionRule.INSTRUCTION_ORDER_IN_FUTURE,
        "/order/date",
        () -> give(TODAY.plusDays(1), LAST, Set.of()));
  }

  @Test
  void it_holds_for_today_at_the_least_and_a_year_at_the_most() {
    for (LocalDate last : List.of(TODAY, TODAY.plusYears(1))) {
      assertThatNoException().isThrownBy(() -> give(TODAY, last, Set.of()));
    }
    for (LocalDate last : List.of(TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1))) {
      assertRefused(
          CorrectionRule.INSTRUCTION_TERM_UNFIT, "/validUntil", () -> give(TODAY, last, Set.of()));
    }
  }

  @Test
  void it_names_fifty_things_at_the_most() {
    assertThat(give(TODAY, LAST, things(50)).terms().subjects()).hasSize(50);
    assertThatIllegalArgumentException().isThrownBy(() -> give(TODAY, LAST, things(51)));
  }

  private static Set<UUID> things(int count) {
    return LongStream.range(0, count).mapToObj(i -> new UUID(5, i)).collect(Collectors.toSet());
  }

  private static Instruction give(LocalDate dated, LocalDate last, Set<UUID> subjects) {
    OfficialDocument order = new OfficialDocument("7-T", dated, new UUID(3, 1));
    return Instruction.give(
        new UUID(4, 1), new InstructionTerms(order, "Correct it", subjects, last), GIVEN, TODAY);
  }

  private static void assertRefused(CorrectionRule rule, String field, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.rule()).isEqualTo(rule);
              assertThat(broken.faults()).extracting(Fault::field).containsExactly(field);
            });
  }
}
