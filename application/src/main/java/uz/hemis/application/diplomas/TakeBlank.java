package uz.hemis.application.diplomas;

import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.diplomas.BlankNumber;
import uz.hemis.domain.diplomas.BlankSort;

/**
 * Issues a blank to a printed diploma (annex 12, process 2). Asked within the transaction of the
 * diploma, once for the diploma and once for its supplement.
 */
public interface TakeBlank {

  /**
   * Of many who ask at once each gets another blank, and nobody is refused while one is unused.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code DIPLOMA_HAS_BLANK} when it has one of the
   *     kind; {@code BLANKS_EXHAUSTED} when none of the sort is unused; of a named one {@code
   *     BLANK_UNKNOWN}, {@code BLANK_OF_ANOTHER_SORT}, {@code BLANK_USED}; {@code ENTRY_CLOSED}
   *     after the due date without a permit
   */
  Taken take(Actor actor, Command command);

  /**
   * Which blank is asked for.
   *
   * @param diploma what it is issued to
   * @param named the blank that the diploma was printed on; null takes the next in the order of
   *     receipts and numbers
   */
  record Command(UUID diploma, BlankSort sort, BlankNumber named) {

    public Command {
      Objects.requireNonNull(diploma, "diploma");
      Objects.requireNonNull(sort, "sort");
    }
  }

  /** The blank that was issued. */
  record Taken(UUID blank, BlankNumber number) {}
}
