package uz.hemis.application.breaches;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.breaches.Statement;

/** The responsible person or the head explains a breach (order, clause 5) or disputes it (7.3). */
public interface SpeakAboutBreach {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} when the person may not know
   *     of it; {@code BREACH_OF_ANOTHER}, {@code EXPLANATION_GIVEN}, {@code DISPUTE_RAISED}, {@code
   *     BREACH_CLOSED}
   */
  void speak(Actor actor, Command command);

  /**
   * What is said.
   *
   * @param file the explanatory letter, uploaded as that of the employee or of the head; null for
   *     none
   */
  record Command(UUID breach, Statement.Kind kind, String text, UUID file) {}
}
