package uz.hemis.adapters.rest.edge;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uz.hemis.adapters.language.SentenceBook;

/** The sentences of refusals, in each language of the system, out of one set of files per area. */
@Singleton
class Sentences {

  private final SentenceBook book =
      new SentenceBook(
          Languages.ALL,
          Stream.concat(Stream.of("edge", "terms"), RuleCatalogue.byArea().keySet().stream())
              .map("/problems/"::concat)
              .toList());

  /** The sentence with its facts filled in. */
  String sentence(Locale language, String key, Map<String, Object> facts) {
    return book.sentence(language, key, facts);
  }

  /** The sentence with the names of its facts in braces. */
  String raw(Locale language, String key) {
    return book.raw(language, key);
  }

  /** Whether the sentence exists. */
  boolean knows(Locale language, String key) {
    return book.knows(language, key);
  }
}
