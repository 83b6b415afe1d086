package uz.hemis.adapters.rest.edge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages in which the system speaks: Uzbek in Latin and Cyrillic, Russian and English. */
final class Languages {

  static final Locale UZBEK_LATIN = Locale.forLanguageTag("uz-Latn");

  /** All languages, the first being the one for those who ask for none of them. */
  static final List<Locale> ALL =
      List.of(
          UZBEK_LATIN,
          Locale.forLanguageTag("uz-Cyrl"),
          Locale.forLanguageTag("ru"),
          Locale.ENGLISH);

  private static final Map<String, Locale> BY_TAG =
      Map.of(
          "uz-latn", UZBEK_LATIN,
          "uz", UZBEK_LATIN,
          "uz-cyrl", ALL.get(1),
          "ru", ALL.get(2),
          "en", ALL.get(3));

  private Languages() {}

  /** The language with the tag; empty when the system does not speak it. */
  static Optional<Locale> named(String tag) {
    return ALL.stream().filter(language -> language.toLanguageTag().equals(tag)).findFirst();
  }

  /** The first language of an Accept-Language header that the system speaks. */
  static Locale chosen(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return UZBEK_LATIN;
    }
    try {
      String tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), BY_TAG.keySet());
      return tag == null ? UZBEK_LATIN : BY_TAG.get(tag);
    } catch (IllegalArgumentException e) {
      return UZBEK_LATIN;
    }
  }
}
