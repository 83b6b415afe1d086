package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'quv bo`lim",
        "O\u2018quv bo\u2019lim",
        "O\u02BCquv bo\u00B4lim",
        "O\u02BBquv bo\u02BBlim"
      })
  void whatever_apostrophe_was_typed_the_letter_is_one(String typed) {
    assertThat(Text.normalised(typed)).isEqualTo("O\u02BBquv bo\u02BBlim");
  }

  @Test
  void an_apostrophe_after_another_letter_stays() {
    assertThat(Text.normalised("ma'lumot")).isEqualTo("ma'lumot");
  }

  @Test
  void an_address_of_mail_stays_as_it_is() {
    assertThat(Text.normalised("o'tkir@example.uz")).isEqualTo("o'tkir@example.uz");
  }

  @Test
  void text_is_composed_and_stripped() {
    assertThat(Text.normalised("  И\u0306ул\u00A0")).isEqualTo("Йул");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u200Bb", "a\u202Eb", "\uFEFFa", "a\u001Bb", "\uE000"})
  void characters_that_nobody_sees_are_found(String text) {
    assertThat(Text.hidesCharacters(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gʻaniyev Oʻtkir", "Ғаниев Ўткир", "line\nline\ttab", "😀"})
  void ordinary_text_passes(String text) {
    assertThat(Text.hidesCharacters(text)).isFalse();
  }
}
