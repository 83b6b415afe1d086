package uz.hemis.application.security.query;

import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** The security policies as everybody who is signed in reads them (2.3). */
public interface SecurityPolicyQueries {

  /** The latest first. */
  Page<SecurityPolicyView> listPolicies(PageRequest page);

  /**
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  SecurityPolicyView getPolicy(UUID id);
}
