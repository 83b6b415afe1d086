package uz.hemis.domain.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A document as it is to be set and printed: what it says, not how it looks.
 *
 * @param language of its text
 * @param body what follows the heading, in its order
 * @param verification how anybody verifies it
 */
public record Manuscript(
    DocumentLanguage language, Heading heading, List<Passage> body, Verification verification) {

  public Manuscript {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(verification, "verification");
    body = List.copyOf(body);
  }

  /**
   * The heading.
   *
   * @param institution the name of the institution that issues it
   * @param title what it is, such as a transcript
   * @param number as registered
   * @param date of the issue
   */
  public record Heading(String institution, String title, String number, LocalDate date) {

    public Heading {
      requireText(institution, "institution");
      requireText(title, "title");
      requireText(number, "number");
      Objects.requireNonNull(date, "date");
    }
  }

  /**
   * How the document is verified; stands at the foot of every page.
   *
   * @param code the text of the QR code, usually the address of this very document; at most {@value
   *     #MAX_CODE} characters
   * @param note what people read beside it, the address for those who type it among it; one
   *     sentence of at most {@value #MAX_NOTE} characters, without line feeds
   */
  public record Verification(String code, String note) {

    /** The longest text that a small QR code holds legibly in print. */
    public static final int MAX_CODE = 300;

    /** The longest note that stands beside the code. */
    public static final int MAX_NOTE = 300;

    public Verification {
      requireText(code, "code");
      requireText(note, "note");
      if (code.length() > MAX_CODE) {
        throw new IllegalArgumentException("code: " + code.length() + " characters");
      }
      if (note.length() > MAX_NOTE || note.contains("\n")) {
        throw new IllegalArgumentException("note: " + note.length() + " characters");
      }
    }
  }

  static void requireText(String text, String what) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(what + " is missing");
    }
  }
}
