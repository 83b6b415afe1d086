package uz.hemis.domain.shared.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.shared.rule.RuleBroken;

class EmailTest {

  @Test
  void the_domain_is_kept_in_small_letters() {
    assertThat(Email.entered("A.Karimov@Example.UZ")).hasToString("A.Karimov@example.uz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a@",
        "@example.uz",
        "a@example",
        "a b@example.uz",
        "a@exa mple.uz",
        "a..b@example.uz",
        ".a@example.uz",
        "a@-example.uz",
        "a@b@example.uz",
        "a@example.uz\n"
      })
  void what_cannot_be_an_address_is_refused(String text) {
    assertRefused(text);
  }

  @Test
  void an_address_has_at_most_254_signs() {
    String tail = "@example.uz";

    assertThat(Email.entered("a".repeat(254 - tail.length()) + tail).value()).hasSize(254);
    assertRefused("a".repeat(255 - tail.length()) + tail);
  }

  private static void assertRefused(String text) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> Email.entered(text))
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(PersonRule.EMAIL_MALFORMED));
  }
}
