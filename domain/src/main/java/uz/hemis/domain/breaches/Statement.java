package uz.hemis.domain.breaches;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What the responsible person or the head says about a breach, kept as it was said.
 *
 * @param kind explanation or dispute
 * @param side in what quality
 * @param person who says it
 * @param text 1 to {@value #MAX_TEXT} signs
 * @param file the explanatory letter; null for none
 * @param at when
 */
public record Statement(
    UUID id, Kind kind, Side side, UUID person, String text, UUID file, Instant at) {

  /** The longest text. */
  public static final int MAX_TEXT = 4000;

  /** What a statement does. */
  public enum Kind {
    /** Tushuntirish: says why the duty was broken (order, clause 5). */
    EXPLANATION(BreachRule.EXPLANATION_GIVEN),
    /** Says that it was not, or not by this person; the law decides (7.3). */
    DISPUTE(BreachRule.DISPUTE_RAISED);

    private final BreachRule once;

    Kind(BreachRule once) {
      this.once = once;
    }

    /** The rule that lets a person make it once. */
    BreachRule once() {
      return once;
    }
  }

  public Statement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(at, "at");
    if (text.isBlank() || text.length() > MAX_TEXT) {
      throw new IllegalArgumentException("text of " + text.length() + " signs");
    }
  }
}
