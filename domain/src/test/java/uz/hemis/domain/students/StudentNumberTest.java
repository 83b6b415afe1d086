package uz.hemis.domain.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.shared.rule.RuleBroken;

class StudentNumberTest {

  @Test
  void it_is_made_of_institution_year_type_and_serial() {
    assertThat(StudentNumber.of("999", 2021, "11", 73).value()).isEqualTo("999211100073");
    assertThat(StudentNumber.of("301", 2026, "12", 99_999).value()).isEqualTo("301261299999");
    assertThat(StudentNumber.of("3010", 2026, "12", 1).value()).isEqualTo("3010261200001");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100_000})
  void a_serial_has_five_digits_and_begins_with_one(int serial) {
    assertThatThrownBy(() -> StudentNumber.of("301", 2026, "11", serial))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"30126110007", "30126110007351", "30126110007A", ""})
  void anything_but_twelve_or_thirteen_digits_is_no_student_number(String value) {
    assertThatThrownBy(() -> new StudentNumber(value))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no -> assertThat(no.rule()).isEqualTo(StudentRule.STUDENT_NUMBER_UNFIT));
  }
}
