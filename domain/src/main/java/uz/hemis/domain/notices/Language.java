package uz.hemis.domain.notices;

import java.util.Optional;
import java.util.stream.Stream;

/** The languages in which the system writes to people. */
public enum Language {
  /** Uzbek, Latin script: the one for those who have chosen none. */
  UZBEK_LATIN("uz-Latn"),
  /** Uzbek, Cyrillic script. */
  UZBEK_CYRILLIC("uz-Cyrl"),
  /** Russian. */
  RUSSIAN("ru"),
  /** English. */
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The language tag (RFC 5646). */
  public String tag() {
    return tag;
  }

  /** The language of that tag. */
  public static Optional<Language> of(String tag) {
    return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }
}
