package uz.hemis.application.security;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** The institution's leadership acknowledges a version of the security policy (2.3), once. */
public interface AcknowledgeSecurityPolicy {

  void acknowledge(Actor actor, UUID policy);
}
