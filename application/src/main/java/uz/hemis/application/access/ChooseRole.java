package uz.hemis.application.access;

import java.util.UUID;
import uz.hemis.application.access.port.AccessTokens;
import uz.hemis.domain.access.Actor;

/** A person with several roles acts in another one (1.3). */
public interface ChooseRole {

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ROLE_NOT_HELD}
   */
  AccessTokens.AccessToken choose(Actor actor, Command command);

  /**
   * @param assignment one of the person's own that are in force
   */
  record Command(UUID assignment) {}
}
