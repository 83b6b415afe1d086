package uz.hemis.application.access;

import java.util.Map;
import java.util.Set;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * Someone who is signed in.
 *
 * @param actor who acts
 * @param restriction what must be done before anything else, such as setting up the second factor
 *     (3.1.1); null when nothing is
 */
public record SignedIn(Actor actor, Restriction restriction) {

  /** What an account must do first, and the operations that it needs for that. */
  public enum Restriction {
    CHANGE_PASSWORD(AccessRule.PASSWORD_CHANGE_REQUIRED, Set.of("changePassword")),
    SET_UP_SECOND_FACTOR(
        AccessRule.SECOND_FACTOR_REQUIRED, Set.of("setUpSecondFactor", "confirmSecondFactor"));

    private static final Set<String> ALWAYS =
        Set.of("getCurrentSession", "signOut", "signOutEverywhere");

    private final Rule rule;
    private final Set<String> operations;

    Restriction(Rule rule, Set<String> operations) {
      this.rule = rule;
      this.operations = operations;
    }

    private boolean allows(String operation) {
      return operations.contains(operation) || ALWAYS.contains(operation);
    }
  }

  /**
   * @throws RuleBroken when something must be done before the operation
   */
  public void requireUnrestricted(String operation) {
    if (restriction != null && !restriction.allows(operation)) {
      throw new RuleBroken(restriction.rule, Map.of());
    }
  }
}
