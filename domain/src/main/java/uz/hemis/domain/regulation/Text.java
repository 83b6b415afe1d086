package uz.hemis.domain.regulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A sentence of the regulation in the four languages of the system, each 1 to 500 signs.
 *
 * @param uzLatn Uzbek in Latin letters
 * @param uzCyrl Uzbek in Cyrillic letters
 * @param ru Russian
 * @param en English
 */
public record Text(String uzLatn, String uzCyrl, String ru, String en) {

  /** The most signs in one language. */
  public static final int MAX_LENGTH = 500;

  public Text {
    Objects.requireNonNull(uzLatn, "uzLatn");
    Objects.requireNonNull(uzCyrl, "uzCyrl");
    Objects.requireNonNull(ru, "ru");
    Objects.requireNonNull(en, "en");
    List<String> all = List.of(uzLatn, uzCyrl, ru, en);
    if (all.stream().anyMatch(text -> text.isBlank() || text.length() > MAX_LENGTH)) {
      throw new IllegalArgumentException("1 to " + MAX_LENGTH + " signs in each language");
    }
  }

  /** All languages, Uzbek first. */
  public Stream<String> all() {
    return Stream.of(uzLatn, uzCyrl, ru, en);
  }

  /** The text by language tag (RFC 5646), as messages to people carry it. */
  public Map<String, String> byLanguage() {
    return Map.of("uz-Latn", uzLatn, "uz-Cyrl", uzCyrl, "ru", ru, "en", en);
  }
}
