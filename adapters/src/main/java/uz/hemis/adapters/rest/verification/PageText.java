package uz.hemis.adapters.rest.verification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import uz.hemis.adapters.language.SentenceBook;
import uz.hemis.adapters.rest.verification.VerificationPage.Tone;
import uz.hemis.adapters.rest.verification.VerificationPage.Verdict;

/**
 * The sentences of {@code verification/page_*.properties} in one language.
 *
 * @param language of the page
 */
record PageText(Locale language) {

  static final List<Locale> LANGUAGES =
      List.of(
          Locale.forLanguageTag("uz-Latn"),
          Locale.forLanguageTag("uz-Cyrl"),
          Locale.forLanguageTag("ru"),
          Locale.ENGLISH);

  private static final SentenceBook BOOK =
      new SentenceBook(LANGUAGES, List.of("/verification/page"));

  String sentence(String key) {
    return sentence(key, Map.of());
  }

  String sentence(String key, Map<String, Object> facts) {
    return BOOK.sentence(language, key, facts);
  }

  /** The answer whose title and explanation stand under the key. */
  Verdict verdict(Tone tone, String key) {
    return new Verdict(tone, tone.sign(), sentence(key + ".title"), sentence(key + ".explanation"));
  }
}
