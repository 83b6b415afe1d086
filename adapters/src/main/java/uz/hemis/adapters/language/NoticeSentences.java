package uz.hemis.adapters.language;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.hemis.application.notices.port.Wording;
import uz.hemis.domain.notices.Language;

/** Puts notices into the words of {@code notices/notices_*.properties}. */
@Singleton
class NoticeSentences implements Wording {

  private static final Map<Language, Locale> LOCALES =
      Stream.of(Language.values())
          .collect(Collectors.toMap(l -> l, l -> Locale.forLanguageTag(l.tag())));

  private final SentenceBook book =
      new SentenceBook(LOCALES.values(), List.of("/problems/terms", "/notices/notices"));

  @Override
  public Words of(Language language, String kind, Map<String, Object> facts) {
    Locale locale = LOCALES.get(language);
    return new Words(
        book.sentence(locale, kind + ".subject", facts),
        book.sentence(locale, kind + ".text", facts));
  }

  @Override
  public String closing(Language language) {
    return book.raw(LOCALES.get(language), "letter.closing");
  }

  /** The sentence with the names of its facts in braces; null where there is none. */
  String raw(Language language, String key) {
    Locale locale = LOCALES.get(language);
    return book.knows(locale, key) ? book.raw(locale, key) : null;
  }
}
