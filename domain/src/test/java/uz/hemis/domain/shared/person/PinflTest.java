package uz.hemis.domain.shared.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class PinflTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

  @ParameterizedTest
  @CsvSource({
    "30101900010018, MALE, 1990-01-01",
    "43112991234568, FEMALE, 1999-12-31",
    "52902040170028, MALE, 2004-02-29",
    "61509056009999, FEMALE, 2005-09-15",
    "30707777777779, MALE, 1977-07-07",
    "63006009990015, FEMALE, 2000-06-30",
    "52802070260015, MALE, 2007-02-28",
    "41003855050508, FEMALE, 1985-03-10",
  })
  void a_pinfl_states_birth_date_and_sex(String value, Sex sex, LocalDate birthDate) {
    Pinfl pinfl = Pinfl.entered(value, TODAY);

    assertThat(pinfl.sex()).isEqualTo(sex);
    assertThat(pinfl.birthDate()).isEqualTo(birthDate);
  }

  @ParameterizedTest
  @ValueSource(strings = {"30101900011600", "30101900016100"})
  void the_check_digit_does_not_see_neighbours_swapped_that_differ_by_five(String value) {
    assertThat(new Pinfl(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "30101900010019, PINFL_CHECK_DIGIT",
    "53102050170020, PINFL_DATE_IMPOSSIBLE",
    "52902050170025, PINFL_DATE_IMPOSSIBLE",
    "70101990010019, PINFL_MALFORMED",
    "00101990010019, PINFL_MALFORMED",
    "3010190001001, PINFL_MALFORMED",
    "301019000100180, PINFL_MALFORMED",
    "3010190001001X, PINFL_MALFORMED",
    "' 30101900010018', PINFL_MALFORMED",
    "'٣٠١٠١٩٠٠٠١٠٠١٨', PINFL_MALFORMED",
  })
  void what_cannot_be_a_pinfl_is_refused(String value, PersonRule rule) {
    assertRefused(rule, () -> new Pinfl(value));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "")
  void nothing_is_no_pinfl(String value) {
    assertRefused(PersonRule.PINFL_MALFORMED, () -> new Pinfl(value));
  }

  @Test
  void the_birth_date_may_be_today_but_not_tomorrow() {
    Pinfl pinfl = new Pinfl("30101900010018");

    assertThat(Pinfl.entered(pinfl.value(), LocalDate.of(1990, 1, 1))).isEqualTo(pinfl);
    assertRefused(
        PersonRule.PINFL_DATE_IMPOSSIBLE,
        () -> Pinfl.entered(pinfl.value(), LocalDate.of(1989, 12, 31)));
  }

  @Test
  void a_pinfl_prints_masked() {
    assertThat(new Pinfl("30101900010018")).hasToString("**********0018");
  }

  private static void assertRefused(Rule rule, ThrowingCallable deed) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
