package uz.hemis.domain.diplomas;

/**
 * A name as diploma and supplement print it, in two languages.
 *
 * @param uz in Uzbek, Latin letters
 * @param en in English
 */
public record Bilingual(String uz, String en) {

  public Bilingual {
    if (uz == null || uz.isBlank() || en == null || en.isBlank()) {
      throw new IllegalArgumentException("a name in both languages");
    }
  }
}
