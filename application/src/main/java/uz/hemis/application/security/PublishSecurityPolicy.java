package uz.hemis.application.security;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.security.PolicyEntry;

/** The ministry's ICT unit publishes a version of the security policy (2.3). */
public interface PublishSecurityPolicy {

  /**
   * @return the policy's identifier
   */
  UUID publish(Actor actor, PolicyEntry entry);
}
