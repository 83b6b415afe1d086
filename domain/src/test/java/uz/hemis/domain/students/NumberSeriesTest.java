package uz.hemis.domain.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.domain.shared.rule.RuleBroken;

class NumberSeriesTest {

  @Test
  void numbers_of_a_series_share_all_digits_but_the_serial() {
    NumberSeries series = new NumberSeries("301", 2026, "11");

    assertThat(series.prefix()).isEqualTo("3012611");
    assertThat(series.number(7).value()).isEqualTo("301261100007");
    assertThat(new NumberSeries("3010", 2026, "11").prefix()).isEqualTo("30102611");
    assertThat(new NumberSeries("3010", 2026, "11").number(7).value()).isEqualTo("3010261100007");
  }

  @ParameterizedTest
  @CsvSource({"30101, 11", "30, 11", "301, 1", "301, 111"})
  void without_three_or_four_digits_of_the_institution_and_two_of_the_type_there_is_no_series(
      String institution, String educationType) {
    assertThatThrownBy(() -> new NumberSeries(institution, 2026, educationType))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no -> assertThat(no.rule()).isEqualTo(StudentRule.STUDENT_NUMBER_UNFIT));
  }
}
