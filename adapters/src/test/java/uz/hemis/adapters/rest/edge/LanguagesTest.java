package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none | uz-Latn",
        "uz | uz-Latn",
        "uz-UZ | uz-Latn",
        "uz-Latn-UZ | uz-Latn",
        "uz-Cyrl | uz-Cyrl",
        "uz-Cyrl-UZ;q=0.9 | uz-Cyrl",
        "ru-RU,ru;q=0.9,en;q=0.8 | ru",
        "de, en-GB;q=0.5 | en",
        "fr | uz-Latn",
        "*;q=nonsense | uz-Latn"
      })
  void the_first_language_that_the_system_speaks_is_chosen(String header, String tag) {
    assertThat(Languages.chosen(header).toLanguageTag()).isEqualTo(tag);
  }
}
