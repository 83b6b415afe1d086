package uz.hemis.domain.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.shared.rule.RuleBroken;

class RateTest {

  @ParameterizedTest
  @ValueSource(strings = {"0.05", "0.25", "0.5", "0.75", "1", "1.00", "1.000", "1.50"})
  void a_rate_is_kept_with_two_decimals(String text) {
    Rate rate = Rate.of(new BigDecimal(text));

    assertThat(rate.toDecimal()).isEqualByComparingTo(text).hasScaleOf(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.04", "0.051", "0.07", "1.51", "1.55", "-0.25", "1E+30", "1E-30"})
  void other_rates_are_refused(String text) {
    assertRefused(new BigDecimal(text));
  }

  @Test
  void a_rate_must_be_given() {
    assertRefused(null);
  }

  private static void assertRefused(BigDecimal rate) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> Rate.of(rate))
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(PersonnelRule.RATE_UNFIT));
  }
}
