package uz.hemis.domain.certificates;

/** The languages in which documents are issued. */
public enum DocumentLanguage {
  UZBEK_LATIN("uz-Latn"),
  UZBEK_CYRILLIC("uz-Cyrl"),
  RUSSIAN("ru"),
  ENGLISH("en");

  private final String tag;

  DocumentLanguage(String tag) {
    this.tag = tag;
  }

  /** The language as BCP 47 names it. */
  public String tag() {
    return tag;
  }
}
