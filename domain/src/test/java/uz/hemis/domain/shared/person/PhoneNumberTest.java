package uz.hemis.domain.shared.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.shared.rule.RuleBroken;

class PhoneNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+998901234567",
        "998901234567",
        "901234567",
        "998 90 123-45-67",
        "+998 (90) 123 45 67"
      })
  void a_phone_number_is_kept_in_one_form(String text) {
    assertThat(PhoneNumber.entered(text)).hasToString("+998901234567");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "90123456",
        "9012345678",
        "+99890123456",
        "+9989012345678",
        "+79012345678",
        "90123456a"
      })
  void what_is_no_number_of_uzbekistan_is_refused(String text) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> PhoneNumber.entered(text))
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(PersonRule.PHONE_MALFORMED));
  }
}
