package uz.hemis.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.WeekType;

class StructureValuesTest {

  private static final Names NAMES = new Names("Fizika", null, null, null);
  private static final UUID CLERK = new UUID(0, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void the_name_in_uzbek_latin_is_obligatory(String name) {
    assertRefused(
        StructureRule.NAME_MISSING,
        "/uzLatn",
        () -> new Names(name, "Физика", "Физика", "Physics"));
  }

  @Test
  void a_name_has_at_most_256_characters() {
    assertThatNoException().isThrownBy(() -> new Names("F", null, "x".repeat(256), null));
    assertRefused(
        StructureRule.NAME_TOO_LONG, "/ru", () -> new Names("F", null, "x".repeat(257), null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "MATH-1/2.b", "1234567890123456"})
  void a_unit_code_has_up_to_16_letters_and_digits(String code) {
    assertThatNoException().isThrownBy(() -> new UnitLabel(NAMES, code));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "12345678901234567", "A B", "МАТ"})
  void other_unit_codes_are_refused(String code) {
    assertRefused(StructureRule.UNIT_CODE_UNFIT, "/code", () -> new UnitLabel(NAMES, code));
  }

  @Test
  void label_without_names_is_refused() {
    assertRefused(StructureRule.NAME_MISSING, "/names", () -> new UnitLabel(null, "A"));
  }

  @ParameterizedTest
  @CsvSource({"123, true", "1234, true", "12, false", "12345, false", "12a, false"})
  void an_institution_code_has_three_or_four_digits(String code, boolean fits) {
    ThrowingCallable making = () -> institution(code, "200000001", WeekType.SIX_DAY);
    if (fits) {
      assertThatNoException().isThrownBy(making);
    } else {
      assertRefused(StructureRule.INSTITUTION_CODE_UNFIT, "/code", making);
    }
  }

  @ParameterizedTest
  @CsvSource({"200000001, true", "20000000, false", "2000000012, false", "20000000a, false"})
  void a_taxpayer_number_has_nine_digits(String number, boolean fits) {
    ThrowingCallable making = () -> institution("301", number, WeekType.FIVE_DAY);
    if (fits) {
      assertThatNoException().isThrownBy(making);
    } else {
      assertRefused(StructureRule.TAXPAYER_NUMBER_UNFIT, "/taxpayerNumber", making);
    }
  }

  @Test
  void the_working_week_is_obligatory() {
    assertRefused(
        StructureRule.WEEK_TYPE_MISSING, "/week", () -> institution("301", "200000001", null));
  }

  @Test
  void order_and_day_are_missed_together() {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> Change.ordered(null, null, CLERK, Instant.EPOCH))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(fault -> fault.field())
                    .containsExactly("/order", "/effectiveOn"))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(fault -> fault.rule())
                    .containsExactly(
                        StructureRule.UNIT_ORDER_MISSING, StructureRule.UNIT_DATE_MISSING));
  }

  @Test
  void an_order_has_a_number() {
    assertRefused(StructureRule.UNIT_ORDER_MISSING, "/number", () -> new StructureOrder(" ", DAY));
  }

  @Test
  void an_order_of_today_in_tashkent_is_not_in_the_future() {
    StructureOrder order = new StructureOrder("1", DAY);
    Instant firstMoment = Instant.parse("2026-08-31T19:00:00Z");

    assertThatNoException().isThrownBy(() -> Change.ordered(order, DAY, CLERK, firstMoment));
    assertRefused(
        StructureRule.UNIT_ORDER_IN_FUTURE,
        "/order/date",
        () -> Change.ordered(order, DAY, CLERK, firstMoment.minusNanos(1)));
  }

  private static Institution institution(String code, String taxpayerNumber, WeekType week) {
    return new Institution(0, NAMES, code, taxpayerNumber, week, null);
  }

  private static void assertRefused(StructureRule rule, String field, ThrowingCallable deed) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule))
        .satisfies(broken -> assertThat(broken.faults().getFirst().field()).isEqualTo(field));
  }
}
