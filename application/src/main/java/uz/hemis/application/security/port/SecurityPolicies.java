package uz.hemis.application.security.port;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.security.SecurityPolicy;

/** The versions of the ministry's security policy (2.3). */
public interface SecurityPolicies {

  /**
   * Keeps a published policy.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code POLICY_KNOWN}
   */
  void add(SecurityPolicy policy, Instant at, UUID by);

  /**
   * Keeps who acknowledged the policy for the institution.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}, or {@code
   *     POLICY_ACKNOWLEDGED} when somebody has
   */
  void acknowledge(UUID policy, Instant at, UUID by);
}
