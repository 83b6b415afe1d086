package uz.hemis.adapters.rest.verification;

import java.util.List;

/**
 * What a person is shown who verifies a document.
 *
 * @param language of the page, as BCP 47 names it
 * @param verdict what became of it
 * @param facts what the document shows; empty where there is none
 * @param words the other sentences of the page
 * @param languages the same page in each language
 * @param style the style sheet
 */
public record VerificationPage(
    String language,
    Verdict verdict,
    List<Fact> facts,
    Words words,
    List<Translation> languages,
    String style) {

  /**
   * The answer to the question.
   *
   * @param tone how it looks
   * @param sign stands before the title for the eye
   */
  public record Verdict(Tone tone, String sign, String title, String explanation) {}

  /**
   * A fact that the document shows.
   *
   * @param values one, or the same in each language in which the document prints it
   */
  public record Fact(String label, List<Value> values) {}

  /**
   * A value of a fact.
   *
   * @param language where it is not the page's; null otherwise
   */
  public record Value(String text, String language) {}

  /**
   * Sentences around it.
   *
   * @param system whose page it is
   * @param navigation names the list of languages
   * @param heading above the facts
   * @param advice what to do with the answer
   * @param checked when it was given
   */
  public record Words(
      String system, String navigation, String heading, String advice, String checked) {}

  /**
   * The page in a language.
   *
   * @param name of the language in itself
   * @param chosen whether it is this one
   */
  public record Translation(String language, String name, boolean chosen) {}

  /** How an answer looks: colours that differ, beside signs and words that do. */
  public enum Tone {
    GENUINE("✓"),
    CHANGED("!"),
    UNKNOWN("✕"),
    LATER("…");

    private final String sign;

    Tone(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }

    /** The class in the style sheet. */
    public String style() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
