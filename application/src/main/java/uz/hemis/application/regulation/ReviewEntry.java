package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.regulation.Review;

/** A supervising role checks an entry (4.3, first paragraph). */
public interface ReviewEntry {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code CHECK_OF_ANOTHER_ROLE}, {@code
   *     OWN_ENTRY_CHECKED}, {@code NOTHING_TO_CHECK}, {@code ENTRY_CHECKED}, {@code REMARK_MISSING}
   */
  void review(Actor actor, Command command);

  /**
   * What was found.
   *
   * @param instance the duty that the entry fulfilled
   * @param note obligatory with remarks; null for none
   */
  record Command(UUID instance, Review.Outcome outcome, String note) {}
}
